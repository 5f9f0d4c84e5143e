import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workDir } from '../process.ts';
import { besideCache, kept } from './cache.ts';
import { ran } from './client.ts';
import { packageFault, SourceFault } from './fault.ts';
import type { Pin } from './source.ts';

const keyrings = ['/usr/share/keyrings/debian-archive-keyring.pgp', '/usr/share/keyrings/debian-archive-keyring.gpg'];
const withoutApt = 'apt-get is not on this machine. Run it on Debian or in a container of it, or name only sources that come through npm.';

/** The mirrors that the machine’s own apt is configured with, each once, a whole archive before updates and security. */
export const mirrors = (targets: string): string[] => [
  ...new Set(
    targets
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .toSorted((a, b) => Number(/security/.test(a)) - Number(/security/.test(b))),
  ),
];

/** The configuration of an apt that knows one mirror and one suite, and writes below `root` only. */
export const configuration = (root: string): string =>
  [
    `Dir::State "${root}/state";`,
    `Dir::State::lists "${root}/state/lists";`,
    `Dir::State::status "${root}/status";`,
    `Dir::Cache "${root}/cache";`,
    `Dir::Etc::sourcelist "${root}/sources.list";`,
    `Dir::Etc::sourceparts "${root}/none";`,
    `Dir::Etc::preferencesparts "${root}/none";`,
    '#clear APT::Update::Pre-Invoke;',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    // One architecture for every machine, so that a pinned hash is the same everywhere.
    '#clear APT::Architectures;',
    'APT::Architecture "amd64";',
    'APT::Architectures { "amd64"; };',
    'APT::Sandbox::User "root";',
    'APT::Update::Error-Mode "any";',
    'Acquire::Languages "none";',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";',
    'Acquire::IndexTargets::deb::CNF::DefaultEnabled "false";',
    '',
  ].join('\n');

/** An apt of our own for one suite, its index read; asks each mirror in turn. @throws a SourceFault */
const aptFor = (suite: string, first: Pin): string => {
  const targets = ran('apt-get', ['indextargets', '--format', '$(SITE)', 'Created-By: Packages']);
  if (targets.missing) throw new SourceFault(`${first.name} ${first.version}: ${withoutApt}`);
  const root = workDir('apt');
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'none']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'status'), '');
  writeFileSync(join(root, 'apt.conf'), configuration(root));
  const keyring = keyrings.find((path) => existsSync(path));
  let text = 'Unable to connect: the apt of this machine has no mirror configured.';
  for (const site of mirrors(targets.text)) {
    writeFileSync(join(root, 'sources.list'), `deb ${keyring ? `[signed-by=${keyring}] ` : ''}${site} ${suite} main\n`);
    const update = ran('apt-get', ['-c', join(root, 'apt.conf'), '-q', 'update']);
    if (update.ok) return join(root, 'apt.conf');
    text = update.text;
  }
  throw packageFault(first.name, first.version, `${text}\n(no mirror of this machine’s apt has the suite ${suite})`);
};

/** What the suite has of a package now, ready to pin. */
const offered = (config: string, name: string): string => {
  const { text } = ran('apt-cache', ['-c', config, 'show', name]);
  const [version, hash] = [/^Version: (.*)$/m.exec(text)?.[1], /^SHA256: (.*)$/m.exec(text)?.[1]];
  return version ? ` The suite has ${version} now (sha256-${hash}).` : '';
};

const opened = new Map<string, string>();

/** Downloads packages of a Debian suite into the cache, from the mirror of this machine’s configuration; nothing is installed. @throws a SourceFault */
export const downloadDebian = (cache: string, pins: Pin[]): void => {
  for (const pin of pins) {
    const { name, version, suite = 'stable' } = pin;
    const config = opened.get(suite) ?? aptFor(suite, pin);
    opened.set(suite, config);
    besideCache(cache, (fresh) => {
      const { ok, text } = ran('apt-get', ['-c', config, '-q', 'download', `${name}=${version}`], { cwd: fresh });
      const [file] = globSync('*.deb', { cwd: fresh });
      if (!ok || !file) throw new SourceFault(packageFault(name, version, text).message + (/not found/.test(text) ? offered(config, name) : ''));
      kept(cache, pin, join(fresh, file));
    });
  }
};
