/**
 * The service worker; only a reader who asks for it has it (/offline/). Workbox keeps the packs: all of an edition are fetched before it takes
 * over, each is checked by its hash, one that is here already is not fetched again, and those of the edition before go when the new one has taken over.
 */
import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { answered } from './answer.ts';
import { cacheName, type Edition, type Kept, keptFile, type Progress, progressChannel } from './edition.ts';
import { home, worker } from './scope.ts';

/** Written in by the build. */
declare const EDITION: Edition;
const edition = EDITION; // once: each mention is replaced by the whole list

setCacheNameDetails({ prefix: 'faultbook', suffix: home });

const channel = new BroadcastChannel(progressChannel(home));
const tell = (progress: Progress) => channel.postMessage(progress);
const sizes = new Map(edition.packs.map(({ file, bytes }) => [home + file, bytes]));
let here = 0;

const packs = new PrecacheController({
  cacheName: cacheNames.precache,
  fallbackToNetwork: false,
  plugins: [
    {
      handlerDidComplete: async ({ request, event, error }) => {
        if (event?.type !== 'install' || error) return;
        here += sizes.get(request.url) ?? 0;
        tell({ bytes: here, of: edition.bytes });
      },
    },
  ],
});
packs.addToCacheList(edition.packs.map(({ file, integrity }) => ({ url: home + file, revision: null, integrity })));

const remember = async () => {
  const { day, id, bytes, pages } = edition;
  const kept: Kept = { day, id, bytes, pages, since: new Date().toISOString() };
  await (await caches.open(cacheName(home))).put(home + keptFile, Response.json(kept));
};

const keep = async (event: Parameters<typeof packs.install>[0]) => {
  try {
    await packs.install(event);
    await remember();
  } catch (fault) {
    tell({ failed: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) });
    throw fault; // the browser drops this worker, and the one before stays
  }
  await worker.skipWaiting();
};

worker.addEventListener('install', (event) => event.waitUntil(keep(event)));
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([packs.activate(event), worker.clients.claim()])));

const open = async (pack: string): Promise<Blob> => {
  const kept = await packs.matchPrecache(home + pack);
  if (!kept) throw new Error(`${pack} is not here any more.`);
  return kept.blob();
};

const answer = answered(edition.day, edition.packs[0]?.file ?? '', open);
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.url.startsWith(home) && request.method === 'GET' ? request.url.slice(home.length).replace(/[?#].*$/s, '') : undefined;
  const answering = path === undefined ? undefined : answer(event, path);
  if (answering) event.respondWith(answering);
});
