const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The description by which a browser searches the site from its address bar. Source: github.com/dewitt/opensearch, OpenSearch 1.1 draft 6.
 * @param search the absolute address of the search page
 */
export const openSearch = (name: string, tagline: string, search: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(name.slice(0, 16))}</ShortName>
<Description>${escaped(tagline)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
