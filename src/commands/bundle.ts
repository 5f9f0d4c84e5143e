/** npm run bundle: the built site as one archive that any file server serves and that opens from a folder. */
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInWords } from '#offline';
import { archiveOf } from '#publish/archive';
import { dayFile } from '#publish/day';
import { bundled } from '#publish/relative';
import { site } from '#site';
import { writeOffline } from '../integrations/offline.ts';

const dist = join(process.cwd(), 'dist');
const release = join(process.cwd(), 'release');

const refuse = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(join(dist, dayFile))) refuse(`No built site in ${dist}. Build it first: npm run build`);
if (!readFileSync(join(dist, 'index.html'), 'utf8').includes('href="/offline/"'))
  refuse('The site in dist was built with BASE; the archive makes every address lead from its page by itself. Build it again without BASE.');

const { day } = JSON.parse(readFileSync(join(dist, dayFile), 'utf8')) as { day: string }; // a form of ours
const name = `faultbook-${day}`;

const readme = `${site.name}: ${site.tagline}
Edition of ${dayInWords(day)}.

To read: open index.html. Codes, A to Z: codes/index.html.
Search and the reading of pasted errors need a server, because browsers allow
no modules to a page that is opened from a folder. Any file server will do, in
this folder:

  python3 -m http.server 8000      then open http://localhost:8000/
  npx serve                        or with Node

The text is under CC BY 4.0, the code and the samples under MIT.
`;

const tree = mkdtempSync(join(tmpdir(), 'faultbook-bundle-'));
try {
  cpSync(dist, tree, { recursive: true, filter: (path) => !/[\\/](offline[\\/]\w+\.(pack|json)|sw\.js)$/.test(path) });
  for (const file of globSync('**/*.{html,css}', { cwd: tree })) {
    const path = file.replaceAll('\\', '/');
    writeFileSync(join(tree, path), bundled(path, readFileSync(join(tree, path), 'utf8')));
  }
  writeFileSync(join(tree, 'README.txt'), readme);
  await writeOffline(tree); // of the pages as they stand here
  const files = new Map(
    globSync('**/*', { cwd: tree })
      .filter((file) => statSync(join(tree, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(tree, file))]),
  );
  const archive = archiveOf(name, day, files);
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, archive.name), archive.bytes);
  writeFileSync(join(release, `${archive.name}.sha256`), archive.checksum);
  console.log(
    `release/${archive.name}: ${(archive.bytes.length / 1e6).toFixed(1)} MB, ${files.size} files\nrelease/${archive.name}.sha256: ${archive.checksum.slice(0, 64)}`,
  );
} finally {
  rmSync(tree, { recursive: true });
}
