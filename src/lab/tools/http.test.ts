import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Transcript } from '../transcript.ts';
import { curl } from './curl.ts';
import { parsed } from './http.ts';
import { plantedByHand } from './site.ts';

const answer = (text: string) => parsed(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'));

test('an answer is read as a reader sees it: chunks joined, header names in lower case, also without a reason phrase', () => {
  const { status, headers, body } = answer('HTTP/1.1 428 \nETag: "v7"\nTransfer-Encoding: chunked\n\n3\none\n4\n two\n0\n\n');
  assert.deepEqual([status, headers.etag, body], [428, '"v7"', 'one two']);
});

test('a compressed body is named by its length, for its bytes say nothing', () => {
  assert.equal(answer('HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n\u001f\u008b\u0008x').body, '[4 bytes of gzip]');
});

test('the reader’s curl line sends the ETag of the reader’s own server, and survives a quote in the body', () => {
  const out = new Transcript();
  assert.equal(out.remember('W/"e-1"', 'etag'), 'ETAG_1');
  const line = curl({ method: 'PUT', path: '/a', headers: { 'If-Match': 'W/"e-1"' }, body: "it's" }, out);
  assert.match(line, /-X PUT -H 'If-Match: '"\$ETAG_1"'' --data-binary 'it'\\''s' "http:\/\/127\.0\.0\.1:\$PORT\/a"/);
});

test('a reader’s server gets the same files, as old and as closed', () => {
  assert.equal(
    plantedByHand('"$DIR"', { lock: {}, 'www/a.txt': { text: 'x\n', mode: '000' } }),
    `mkdir -p "$DIR"/lock "$DIR"/www
printf %s 'x
' > "$DIR"/www/a.txt; touch -d 2026-01-01T00:00:00Z "$DIR"/www/a.txt; chmod 000 "$DIR"/www/a.txt`,
  );
});
