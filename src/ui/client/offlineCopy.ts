import { cacheName, type Edition, editionFile, isOurs, type Kept, keptFile, type Progress, progressChannel } from '#offline';
import { base, link } from './data.ts';

/** Where the site begins, as an address. */
const home = new URL(base, location.href).href;

/** What this browser has: nothing, a beginning, or a whole edition. */
export type State = { kept?: Kept; begun: boolean };

/** What the browser keeps now. @throws where it may not keep anything: in some private windows */
export const state = async (): Promise<State> => {
  const names = (await caches.keys()).filter((name) => isOurs(name, home));
  const record = names.includes(cacheName(home)) ? await (await caches.open(cacheName(home))).match(home + keptFile) : undefined;
  const registration = await navigator.serviceWorker.getRegistration(home);
  const kept: Kept | undefined = registration?.active && record ? await record.json() : undefined;
  return { ...(kept ? { kept } : {}), begun: names.length > 0 };
};

/** The edition that the site offers now; undefined where there is none, or no network. */
export const offered = async (): Promise<Edition | undefined> => {
  const answer = await fetch(link(`/${editionFile}`), { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
};

const settled = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((done) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') done(worker.state === 'activated');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * Keeps the newest edition; what is there already is not fetched again.
 * @param progress told after each part
 * @returns whether anything was new
 * @throws with the reason when it is not whole; an edition kept before is then kept still
 */
export const keep = async (progress: (bytes: number, of: number) => void): Promise<boolean> => {
  const channel = new BroadcastChannel(progressChannel(home));
  let failed = '';
  channel.onmessage = ({ data }: MessageEvent<Progress>) => {
    if ('failed' in data) failed = data.failed;
    else progress(data.bytes, data.of);
  };
  try {
    await navigator.storage?.persist?.(); // else the browser may clear it when space is short
    const registration = await navigator.serviceWorker.register(link('/sw.js'), { scope: base });
    if (registration.active && !registration.installing) await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (!coming) return false;
    if (!(await settled(coming))) {
      // The worker tells its reason on a channel of its own, which may be later than its end.
      for (let turns = 0; !failed && turns < 20; turns++) await new Promise((resume) => setTimeout(resume, 100));
      throw new Error(failed || 'The browser gave up.');
    }
    return true;
  } finally {
    channel.close();
  }
};

/** Leaves nothing: no worker, no copy. */
export const remove = async (): Promise<void> => {
  await (await navigator.serviceWorker.getRegistration(home))?.unregister();
  for (const name of await caches.keys()) if (isOurs(name, home)) await caches.delete(name);
};
