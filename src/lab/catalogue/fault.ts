/** A fault that ends one source and leaves its committed file as it was; the message names the package, the fault and the remedy. */
export class SourceFault extends Error {}

const pins = 'src/lab/catalogue/sources.ts';

const known: [RegExp, string, string][] = [
  [
    /ENOSPC|No space left|write error/i,
    'the disk is full',
    'Make room where the cache is (XDG_CACHE_HOME, else ~/.cache) and in the temporary folder, and run again.',
  ],
  [/EACCES|EROFS|Permission denied|Read-only file system/i, 'a folder cannot be written', 'Let XDG_CACHE_HOME point to a folder that you may write.'],
  [
    /E404|ETARGET|notarget|Unable to locate package|Version .* was not found|Can't select candidate/i,
    'the registry does not have this version',
    `Pin a version that it has, with its hash, in ${pins}.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|Could not resolve|Temporary failure|Unable to connect|Could not connect|Failed to fetch|Connection (failed|timed out)/i,
    'the registry cannot be reached',
    'Look at the network and at the configuration of the client, and run again; what the cache has is not downloaded again.',
  ],
];

/** What went wrong in a client’s own words, and what to do about it; its last lines where we do not know them. */
export const whatWentWrong = (text: string): { fault: string; remedy: string } => {
  const [, fault, remedy] = known.find(([pattern]) => pattern.test(text)) ?? [];
  if (fault && remedy) return { fault, remedy };
  const last = text.trim().split('\n').slice(-4).join('\n  ');
  return { fault: `the client said\n  ${last || 'nothing'}\n `, remedy: 'Run it by hand to see more.' };
};

/** @returns the fault of one package, as a person reads it */
export const packageFault = (name: string, version: string, text: string): SourceFault => {
  const { fault, remedy } = whatWentWrong(text);
  return new SourceFault(`${name} ${version}: ${fault}. ${remedy}`);
};
