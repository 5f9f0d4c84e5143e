/** A secret in a text: what it is, and where it stands. */
export interface Secret {
  what: string;
  start: number;
  end: number;
}

const named = (names: string): RegExp => new RegExp(`\\b(?:${names})["']?\\s{0,3}[:=]\\s{0,3}["']?`, 'gi');

/** What stands before a secret, the signs it is made of, and how long it is at least. Two patterns and not one: so each place of a text is looked at once. */
const patterns: readonly (readonly [what: string, least: number, before: RegExp, run: RegExp])[] = [
  ['SAS signature', 16, /[?&;]sig=/gi, /[\w%+/=-]+/y],
  ['account key', 20, named('AccountKey|SharedAccessKey|account_key|AZURE_STORAGE_KEY'), /[\w+/=]+/y],
  ['SAS signature', 16, named('SharedAccessSignature'), /[^\s"';]+/y],
  ['authorization', 12, named('authorization'), /[^\n"']+/y],
  ['bearer token', 16, /\bBearer /g, /[\w.~+/=-]+/y],
  ['JSON web token', 20, /(?:^|[^\w-])(?=eyJ)/g, /[\w.-]+/y],
  ['AWS secret key', 30, named('aws_secret_access_key|SecretAccessKey|secret_key'), /[\w/+=]+/y],
  ['AWS access key id', 20, /\b(?=(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g, /\w+/y],
  ['AWS session token', 40, named('aws_session_token|SessionToken|x-amz-security-token'), /[\w/+=%]+/y],
  ['signature', 16, named('X-Amz-Signature|X-Goog-Signature|Signature'), /[\w%+/=]+/y],
  ['password', 4, named('password|passwd|pwd|client_?secret|secret|api[_-]?key|x-api-key|access_token|refresh_token|id_token'), /[^\s"',;&<>]+/y],
  ['password in an address', 1, /:\/\/[^\s:@/]{0,100}:(?=[^\s@/]{1,200}@)/g, /[^\s@/]+/y],
  ['cookie', 4, named('set-cookie|cookie'), /[^\n"']+/y],
  ['private key', 16, /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g, /[\w+/=\s\\]+/y],
  ['GitHub token', 30, /\b(?=gh[pousr]_|github_pat_)/g, /\w+/y],
  ['Google API key', 30, /\b(?=AIza)/g, /[\w-]+/y],
];

/** Words that stand where a password would, and are none. */
const none = /^(?:authentication|failed|for|is|was|null|none|true|false|undefined|\*{1,80}|x{1,80}|\[?(?:redacted|masked|hidden)\]?)$/i;

/** The secrets in a text, in order, none inside another. */
export const secretsIn = (text: string): Secret[] => {
  const list: Secret[] = [];
  for (const [what, least, before, run] of patterns) {
    before.lastIndex = 0;
    for (let name = before.exec(text); name; name = before.exec(text)) {
      const start = name.index + name[0].length;
      run.lastIndex = start;
      const secret = run.exec(text)?.[0] ?? '';
      if (secret.length >= least && !none.test(secret)) list.push({ what, start, end: start + secret.length });
      before.lastIndex = Math.max(start + secret.length, name.index + 1); // what was looked at is not looked at again
    }
  }
  list.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Secret[] = [];
  for (const one of list) {
    const last = apart.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else apart.push({ ...one });
  }
  return apart;
};

/** The text with a mark in place of each secret, which tells its kind and nothing else. */
export const masked = (text: string, secrets: readonly Secret[] = secretsIn(text)): string => {
  let at = 0;
  let out = '';
  for (const { what, start, end } of secrets) {
    out += `${text.slice(at, start)}[${what}]`;
    at = end;
  }
  return out + text.slice(at);
};
