/** The part of a service worker’s world that is used here. TypeScript’s own types of it cannot stand in one program with those of a page. */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Lasting {
  request: Request;
  /** Who asks; empty for a page that is being opened. */
  clientId: string;
  /** The page that is being opened. */
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  registration: { scope: string };
  clients: { claim(): Promise<void>; get(id: string): Promise<{ postMessage(message: unknown): void } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
}

/** The worker itself. */
export const worker = self as unknown as WorkerScope; // in a service worker it is; see above

/** Where the site begins, as an address: https://host/docs/. */
export const home = worker.registration.scope;
