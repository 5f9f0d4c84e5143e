/** npm run compress [-- FOLDER]: .br and .gz beside each file of the built site, for hosts that serve what was compressed beforehand. */
import { existsSync, globSync, statSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compression } from '#publish/compressed';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`No built site in ${folder}. Build it first: npm run build`);
  process.exit(2);
}
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
const started = performance.now();
const sum = { files: 0, plain: 0, br: 0, gz: 0, kept: 0 };

const one = async (name: string): Promise<void> => {
  const path = join(folder, name);
  const { size, atime, mtime } = statSync(path);
  const how = compression(name.replaceAll('\\', '/'), size);
  if (!how) return;
  sum.files += 1;
  sum.plain += size;
  const before = ['br', 'gz'].map((ending) => statSync(`${path}.${ending}`, { throwIfNoEntry: false }));
  if (before.every((twin) => twin && Math.abs(twin.mtimeMs - mtime.getTime()) < 2)) {
    sum.kept += 1;
    sum.br += before[0]?.size ?? 0;
    sum.gz += before[1]?.size ?? 0;
    return;
  }
  const plain = await readFile(path);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: how.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: size } };
  const [br, gz] = await Promise.all([toBrotli(plain, options), toGzip(plain, { level: how.gzip })]);
  sum.br += br.length;
  sum.gz += gz.length;
  for (const [ending, bytes] of [
    ['br', br],
    ['gz', gz],
  ] as const) {
    await writeFile(`${path}.${ending}`, bytes);
    // The time of what it was made from: by it the next run sees what changed, and hosts make ETags.
    await utimes(`${path}.${ending}`, atime, mtime);
  }
};

const names = globSync('**/*.*', { cwd: folder, withFileTypes: true })
  .filter((found) => found.isFile())
  .map((found) => join(found.parentPath, found.name).slice(join(folder, '/').length));
for (let at = 0; at < names.length; at += 64) await Promise.all(names.slice(at, at + 64).map(one));
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${sum.files} files, ${mb(sum.plain)}: brotli ${mb(sum.br)}, gzip ${mb(sum.gz)}; ${sum.kept} were up to date; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
