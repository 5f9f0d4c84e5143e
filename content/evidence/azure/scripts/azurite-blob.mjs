// Makes Azurite (Microsoft's storage emulator) answer the condition errors of Blob storage to the unmodified JavaScript SDK.
// A relay between SDK and emulator keeps the bytes and counts the requests. What Azurite answers is not by itself what Azure answers.
//   npm i azurite@3.37.0 && npm i @azure/storage-blob@12.32.0        (two folders or one)
//   AZURITE_DIR=<folder> SDK_DIR=<folder> node azurite-blob.mjs ../azurite-3.37.0-blob.txt
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { Capture, freePort, workDir, start, stop, tap, sleep } from '../../http/scripts/wire.mjs';

const at = (d) => createRequire(join(d ?? process.cwd(), 'x.js'));
const sdk = at(process.env.SDK_DIR);
const emu = at(process.env.AZURITE_DIR);
const { BlobServiceClient, StorageSharedKeyCredential } = sdk('@azure/storage-blob');
const version = (r, name) => r(`${name}/package.json`).version;
const sdkVersion = createRequire(sdk.resolve('@azure/storage-blob'))('../../package.json').version;

const account = 'faultbook';
const key = randomBytes(64).toString('base64');
process.env.AZURITE_ACCOUNTS = `${account}:${key}`;
const dir = workDir('azurite');
const port = await freePort();
const child = await start(
  process.execPath,
  [emu.resolve('azurite/dist/src/blob/main.js'), '--blobPort', String(port), '--inMemoryPersistence', '--disableTelemetry', '--silent'],
  port,
);
const t = await tap(port);
const service = new BlobServiceClient(`http://127.0.0.1:${t.port}/${account}`, new StorageSharedKeyCredential(account, key));
const cap = new Capture(
  [
    'product: Azurite, the Azure Storage emulator (npm azurite), asked by the Azure SDK for JavaScript (npm @azure/storage-blob)',
    `version: azurite ${version(emu, 'azurite')}, @azure/storage-blob ${sdkVersion}, Node ${process.version.slice(1)}`,
    'settings: blob service only, --inMemoryPersistence, plain HTTP on the loopback interface, one account with a key made for this run, SDK with its default retry options; what Azurite answers is not by itself what Azure answers; the kernel release in the user agent is written <kernel>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/azurite-blob.mjs',
  ],
  [[os.release(), '<kernel>']],
);

const shown = (v) => JSON.stringify(v);
/** Runs one SDK call, prints the wire, then what the program got. */
async function call(source, run) {
  t.reset();
  const began = Date.now();
  let result;
  let lines;
  try {
    result = await run();
    lines = [`resolved: etag=${shown(result?.etag)} errorCode=${shown(result?.errorCode)} _response.status=${result?._response?.status}`];
  } catch (e) {
    result = e;
    lines = [
      `rejected: ${e.constructor.name} name=${shown(e.name)} code=${shown(e.code)} statusCode=${e.statusCode}`,
      `          details.errorCode=${shown(e.details?.errorCode)} response.headers["x-ms-error-code"]=${shown(e.response?.headers?.get('x-ms-error-code'))}`,
      `          message=${shown(e.message.split('\n')[0])}`,
    ];
  }
  const n = t.requests;
  const ms = Date.now() - began;
  cap.note(`await ${source}`);
  t.print(cap);
  cap.raw(`# ${lines.join('\n# ')}`);
  cap.after(`requests seen by the relay: ${n}, ${ms} ms`);
  return result;
}

try {
  const box = service.getContainerClient('docs');
  await box.create();
  const blob = box.getBlockBlobClient('notes.txt');
  const put = (text, conditions) => blob.upload(text, Buffer.byteLength(text), { conditions });
  const PAST = new Date('2026-01-01T00:00:00Z');

  cap.part('correct-flow', 'read the ETag, put it into If-Match, the write is done');
  await put('v1');
  const p1 = await call('blob.getProperties()', () => blob.getProperties());
  await call(`blob.upload('v2', 2, { conditions: { ifMatch: etag } })`, () => put('v2', { ifMatch: p1.etag }));
  const stale = p1.etag;

  cap.part('put-stale-if-match', 'Put Blob with the ETag of the version before; then the fix: read the ETag again and put again');
  await call(`blob.upload('v3', 2, { conditions: { ifMatch: staleEtag } })`, () => put('v3', { ifMatch: stale }));
  const fresh = await call('blob.getProperties()', () => blob.getProperties());
  await call(`blob.upload('v3', 2, { conditions: { ifMatch: freshEtag } })`, () => put('v3', { ifMatch: fresh.etag }));

  cap.part('two-writers', 'two writers read one version; the second to write loses, loses again with the same request, reads again and wins');
  await put('alice: open, bob: open');
  const a = await call('writerA.download()', async () => { const r = await blob.download(); r.text = (await text(r)); return r; });
  const b = await call('writerB.download()', async () => { const r = await blob.download(); r.text = (await text(r)); return r; });
  await call('writerA.upload(changedByA, { conditions: { ifMatch: etagReadByA } })', () => put('alice: done, bob: open', { ifMatch: a.etag }));
  await call('writerB.upload(changedByB, { conditions: { ifMatch: etagReadByB } })', () => put('alice: open, bob: done', { ifMatch: b.etag }));
  await sleep(1500);
  await call('writerB.upload(...) the same request 1.5 s later', () => put('alice: open, bob: done', { ifMatch: b.etag }));
  const b2 = await call('writerB.download()', async () => { const r = await blob.download(); r.text = (await text(r)); return r; });
  await call('writerB.upload(merged, { conditions: { ifMatch: newEtag } })', () => put(b2.text.replace('bob: open', 'bob: done'), { ifMatch: b2.etag }));

  cap.part('put-if-unmodified-since-past', 'Put Blob with If-Unmodified-Since before the last change');
  await call('blob.upload(..., { conditions: { ifUnmodifiedSince: past } })', () => put('x', { ifUnmodifiedSince: PAST }));

  cap.part('get-not-modified-if-none-match', 'Get Blob with a matching If-None-Match');
  const now = (await blob.getProperties()).etag;
  await call('blob.download(0, undefined, { conditions: { ifNoneMatch: etag } })', () => blob.download(0, undefined, { conditions: { ifNoneMatch: now } }));

  cap.part('get-not-modified-if-modified-since', 'Get Blob with an If-Modified-Since later than the last change');
  await sleep(1100);
  await call('blob.download(0, undefined, { conditions: { ifModifiedSince: now } })', () => blob.download(0, undefined, { conditions: { ifModifiedSince: new Date() } }));

  cap.part('head-not-modified', 'Get Blob Properties (HEAD) with a matching If-None-Match');
  await call('blob.getProperties({ conditions: { ifNoneMatch: etag } })', () => blob.getProperties({ conditions: { ifNoneMatch: now } }));

  cap.part('get-stale-if-match', 'Get Blob with a stale If-Match, then Get Blob Properties (HEAD) with it: no body, the code is only in the header');
  await call('blob.download(0, undefined, { conditions: { ifMatch: staleEtag } })', () => blob.download(0, undefined, { conditions: { ifMatch: stale } }));
  await call('blob.getProperties({ conditions: { ifMatch: staleEtag } })', () => blob.getProperties({ conditions: { ifMatch: stale } }));

  cap.part('get-if-unmodified-since-past', 'Get Blob with If-Unmodified-Since before the last change');
  await call('blob.download(0, undefined, { conditions: { ifUnmodifiedSince: past } })', () => blob.download(0, undefined, { conditions: { ifUnmodifiedSince: PAST } }));

  cap.part('if-match-and-if-unmodified-since', 'a current If-Match together with an If-Unmodified-Since in the past: Get Blob, then Put Blob');
  await call('blob.download(0, undefined, { conditions: { ifMatch: etag, ifUnmodifiedSince: past } })', () => blob.download(0, undefined, { conditions: { ifMatch: now, ifUnmodifiedSince: PAST } }));
  await call('blob.upload(..., { conditions: { ifMatch: etag, ifUnmodifiedSince: past } })', () => put('both', { ifMatch: now, ifUnmodifiedSince: PAST }));

  cap.part('put-if-none-match-star', 'Put Blob If-None-Match: * on a new name, then on the name that now exists');
  const once = box.getBlockBlobClient('once.txt');
  await call(`once.upload('1', 1, { conditions: { ifNoneMatch: '*' } })`, () => once.upload('1', 1, { conditions: { ifNoneMatch: '*' } }));
  await call(`once.upload('2', 1, { conditions: { ifNoneMatch: '*' } })`, () => once.upload('2', 1, { conditions: { ifNoneMatch: '*' } }));

  cap.part('put-matching-if-none-match', 'Put Blob with If-None-Match equal to the current ETag');
  const cur = (await blob.getProperties()).etag;
  await call('blob.upload(..., { conditions: { ifNoneMatch: currentEtag } })', () => put('x', { ifNoneMatch: cur }));

  cap.part('put-if-match-missing', 'Put Blob If-Match on a name where no blob exists, then Get Blob of it');
  const none = box.getBlockBlobClient('never-made.txt');
  await call('none.upload(..., { conditions: { ifMatch: staleEtag } })', () => none.upload('x', 1, { conditions: { ifMatch: stale } }));
  await call(`none.upload(..., { conditions: { ifMatch: '*' } })`, () => none.upload('x', 1, { conditions: { ifMatch: '*' } }));
  await none.deleteIfExists();
  await call('none.download(0, undefined, { conditions: { ifMatch: staleEtag } })', () => none.download(0, undefined, { conditions: { ifMatch: stale } }));

  cap.part('delete-stale-if-match', 'Delete Blob with a stale If-Match');
  await call('blob.delete({ conditions: { ifMatch: staleEtag } })', () => blob.delete({ conditions: { ifMatch: stale } }));

  cap.part('etag-moved-by-metadata', 'Set Blob Metadata changes the ETag although no byte of the content changed');
  const before = (await blob.getProperties()).etag;
  await call(`blob.setMetadata({ reviewed: 'yes' })`, () => blob.setMetadata({ reviewed: 'yes' }));
  await call('blob.upload(..., { conditions: { ifMatch: etagFromBefore } })', () => put('x', { ifMatch: before }));

  cap.part('etag-not-moved-by-lease', 'acquiring and releasing a lease: the ETag before, during and after');
  const lease0 = blob.getBlobLeaseClient();
  cap.raw(`# etag before: ${(await blob.getProperties()).etag}`);
  await lease0.acquireLease(15);
  cap.raw(`# etag during: ${(await blob.getProperties()).etag}`);
  await lease0.releaseLease();
  cap.raw(`# etag after:  ${(await blob.getProperties()).etag}`);

  cap.part('staged-blocks-then-commit', 'uploadData in blocks with a stale If-Match: the blocks are accepted, only the commit is refused');
  const buf = Buffer.from('aaaabbbbcccc');
  await call('blob.uploadData(12 bytes, { maxSingleShotSize: 4, blockSize: 4, concurrency: 1, conditions: { ifMatch: staleEtag } })', () =>
    blob.uploadData(buf, { maxSingleShotSize: 4, blockSize: 4, concurrency: 1, conditions: { ifMatch: stale } }));

  cap.part('own-retry-if-match', 'the answer to a successful write is lost on the way, the SDK sends the request again, and the caller is told 412 although its own write is what changed the ETag');
  await put('mine v1');
  const mine = (await blob.getProperties()).etag;
  let once1 = true;
  t.rule = (head) => (head.startsWith('PUT') && once1 ? ((once1 = false), 'lose answer') : null);
  await call(`blob.upload('mine v2', 7, { conditions: { ifMatch: etag } })`, () => put('mine v2', { ifMatch: mine }));
  t.rule = () => null;
  cap.after(`content now: ${(await blob.downloadToBuffer()).toString()}`);

  cap.part('own-retry-if-none-match-star', 'the same loss with If-None-Match: *');
  const lost = box.getBlockBlobClient('lost-answer.txt');
  let once2 = true;
  t.rule = (head) => (head.startsWith('PUT') && once2 ? ((once2 = false), 'lose answer') : null);
  await call(`lost.upload('mine', 4, { conditions: { ifNoneMatch: '*' } })`, () => lost.upload('mine', 4, { conditions: { ifNoneMatch: '*' } }));
  t.rule = () => null;
  cap.after(`content now: ${(await lost.downloadToBuffer()).toString()}`);

  cap.part('lookalike-lease-id-missing', 'a write to a leased blob without the lease id, with a wrong one, a second lease, then the right one');
  const leased = box.getBlockBlobClient('leased.txt');
  await leased.upload('v1', 2);
  const etagL = (await leased.getProperties()).etag;
  const lease = leased.getBlobLeaseClient();
  await call('lease.acquireLease(15)', () => lease.acquireLease(15));
  await call(`leased.upload('v2', 2)`, () => leased.upload('v2', 2));
  await call(`leased.upload('v2', 2, { conditions: { leaseId: otherId } })`, () => leased.upload('v2', 2, { conditions: { leaseId: '00000000-0000-0000-0000-000000000000' } }));
  await call('leased.getBlobLeaseClient().acquireLease(15)', () => leased.getBlobLeaseClient().acquireLease(15));
  await call(`leased.upload('v2', 2, { conditions: { ifMatch: currentEtag } })   // the ETag is right, the lease id is missing`, () => leased.upload('v2', 2, { conditions: { ifMatch: etagL } }));
  await call(`leased.upload('v2', 2, { conditions: { ifMatch: staleEtag } })   // both are wrong`, () => leased.upload('v2', 2, { conditions: { ifMatch: stale } }));
  await call(`leased.upload('v2', 2, { conditions: { leaseId } })`, () => leased.upload('v2', 2, { conditions: { leaseId: lease.leaseId } }));
  await lease.releaseLease();

  cap.part('lookalike-append-position', 'Append Block with appendPosition that is not the length of the blob');
  const log = box.getAppendBlobClient('app.log');
  await log.create();
  await log.appendBlock('first\n', 6);
  await call(`log.appendBlock('second\\n', 7, { conditions: { appendPosition: 0 } })`, () => log.appendBlock('second\n', 7, { conditions: { appendPosition: 0 } }));

  cap.part('lookalike-sequence-number', 'Put Page with ifSequenceNumberLessThan below the current number');
  const page = box.getPageBlobClient('disk.vhd');
  await page.create(512, { blobSequenceNumber: 7 });
  await call('page.uploadPages(512 bytes, 0, 512, { conditions: { ifSequenceNumberLessThan: 5 } })', () => page.uploadPages(Buffer.alloc(512, 'x'), 0, 512, { conditions: { ifSequenceNumberLessThan: 5 } }));

  cap.part('copy-source-condition', 'Copy Blob with a stale ETag for the source');
  const copy = box.getBlockBlobClient('copy.txt');
  await call('copy.beginCopyFromURL(url, { sourceConditions: { ifMatch: staleEtag } })', () => copy.beginCopyFromURL(blob.url, { sourceConditions: { ifMatch: stale } }));

  cap.part('snapshots-present', 'a 409 that has nothing to do with ETags: Delete Blob while it has a snapshot');
  await blob.createSnapshot();
  await call('blob.delete()', () => blob.delete());
} finally {
  t.close();
  await stop(child, dir);
}
cap.save(process.argv[2] ?? '../azurite-3.37.0-blob.txt');
process.exit(0);

async function text(r) {
  const parts = [];
  for await (const c of r.readableStreamBody) parts.push(c);
  return Buffer.concat(parts).toString();
}
