/** What is linked: an address, with a fragment or not, and what the page is called. */
export interface Linked {
  address: string;
  /** The code of an error, the title of any other page. */
  name: string;
}

/** One form in which a link is pasted. */
export interface LinkForm {
  label: string;
  text(linked: Linked): string;
}

// JSON has these escapes, and so have logfmt and YAML in double quotes.
const quoted = (text: string): string => JSON.stringify(text);
/** What Markdown would read as the end of a link’s text, or as stress. */
const plain = (text: string): string => text.replace(/[\\[\]*`<]/g, '\\$&');

/** The forms of /link-to-us/, where each is explained and its sample is run. */
export const linkForms: LinkForm[] = [
  { label: 'Address', text: ({ address }) => address },
  { label: 'Markdown', text: ({ address, name }) => `[${plain(name)}](${address})` },
  { label: 'Prometheus runbook_url', text: ({ address }) => `runbook_url: ${address}` },
  { label: 'RFC 9457 problem type', text: ({ address }) => `"type": ${quoted(address)}` },
  { label: 'Link header, rel="help"', text: ({ address }) => `Link: <${address}>; rel="help"` },
  { label: 'doc_url field', text: ({ address }) => `"doc_url": ${quoted(address)}` },
  {
    label: 'google.rpc.Help',
    text: ({ address, name }) =>
      `{\n  "@type": "type.googleapis.com/google.rpc.Help",\n  "links": [{ "description": ${quoted(name)}, "url": ${quoted(address)} }]\n}`,
  },
  { label: 'Log line', text: ({ address, name }) => `error=${quoted(name)} help=${quoted(address)}` },
  { label: 'Code comment', text: ({ address, name }) => `// ${name}: ${address}` },
];
