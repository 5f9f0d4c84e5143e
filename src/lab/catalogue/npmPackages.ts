import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { besideCache, fileOf, kept } from './cache.ts';
import { npm } from './client.ts';
import { packageFault, SourceFault } from './fault.ts';
import type { Pin } from './source.ts';

/** Downloads packages with npm into the cache; nothing is installed and no script of theirs runs. @throws a SourceFault */
export const downloadNpm = (cache: string, pins: Pin[]): void =>
  besideCache(cache, (fresh) => {
    const { ok, missing, text } = npm(
      [
        'pack',
        '--ignore-scripts',
        '--loglevel=error',
        '--fetch-retries=1',
        '--pack-destination',
        fresh,
        ...pins.map(({ name, version }) => `${name}@${version}`),
      ],
      { cwd: fresh },
    );
    const came = new Set(readdirSync(fresh));
    // npm stops at the first package that it cannot get; it is the one that its message names.
    const lost = pins.filter((pin) => !came.has(fileOf(pin)));
    const named = lost.find(({ name }) => text.includes(name) || text.includes(name.replace('/', '%2f'))) ?? lost[0] ?? pins[0];
    if (missing) throw new SourceFault(`${named?.name}: npm is not on this machine. Install Node.js with npm, and run again.`);
    if (named && (!ok || lost.length > 0)) throw packageFault(named.name, named.version, text);
    for (const pin of pins) kept(cache, pin, join(fresh, fileOf(pin)));
  });
