import { type Copy, copyOf, fileFor, typeOf } from './copy.ts';
import { editionFile, type PackIndex } from './edition.ts';
import { keptLine, lineCss, lineStyle, patience, type Why, withLine } from './line.ts';
import { type Asked, home, worker } from './scope.ts';

/** Built scripts and styles: their names follow from what they hold, so the kept one is the right one. */
const isHashed = (path: string): boolean => path.startsWith('_astro/');

/** The network’s answer, or why there is none that helps. A refusal (404) is an answer; a broken host is none. A request that is not waited for is given up, else the next would stand behind it. */
const fromNetwork = async (request: Request): Promise<Response | Why> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  try {
    const answer = await fetch(request, { signal: late.signal });
    return answer.status < 500 ? answer : { status: answer.status };
  } catch {
    return late.signal.aborted ? 'no answer in time' : 'no network';
  } finally {
    clearTimeout(timer);
  }
};

/**
 * What the worker answers: pages and data from the network, and where that does not answer from the copy, with a line that says so; never
 * silently from the copy. Undefined for what it leaves to the browser.
 * @param day the day of the edition
 * @param list the pack that says what stands where
 * @param open a pack as it is kept
 */
export const answered = (day: string, list: string, open: (pack: string) => Promise<Blob>) => {
  let reading: Promise<Copy> | undefined;
  const copy = (): Promise<Copy> => {
    reading ??= open(list)
      .then((blob) => new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).json() as Promise<PackIndex>) // our own build wrote it
      .then((index) => copyOf(index, open));
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
  const kept = async (path: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const file = fileFor(path);
    return file === undefined ? undefined : (await copy()).read(file);
  };
  const file = async (path: string): Promise<Response | undefined> => {
    const bytes = await kept(path).catch(() => undefined);
    return bytes && new Response(bytes, { headers: { 'content-type': typeOf(path) } });
  };
  /** Pages that came from the copy: what they load is of the same day, and does not wait. */
  const fromCopy = new Set<string>();

  const page = async (path: string, why: Why): Promise<Response> => {
    if (!path.endsWith('/') && (await copy()).has(`${path}/index.html`)) return Response.redirect(`${home}${path}/`, 302);
    const found = await kept(path);
    if (found && !(fileFor(path) ?? '').endsWith('.html')) return new Response(found, { headers: { 'content-type': typeOf(path) } });
    const html = new TextDecoder().decode(found ?? (await kept('404.html')));
    const { pathname } = new URL(home);
    return new Response(withLine(html, keptLine(day, why, found !== undefined), pathname), {
      status: found ? 200 : 404,
      headers: { 'content-type': typeOf('.html') },
    });
  };

  const opened = async ({ request, resultingClientId }: Asked, path: string): Promise<Response> => {
    const answer = await fromNetwork(request);
    if (answer instanceof Response) return answer;
    fromCopy.add(resultingClientId);
    return page(path, answer).catch(() => fetch(request)); // the browser took the copy away: its own words for no network
  };

  const loaded = async ({ request, clientId }: Asked, path: string): Promise<Response> => {
    if (isHashed(path) || fromCopy.has(clientId)) return (await file(path)) ?? fetch(request);
    const answer = await fromNetwork(request);
    if (answer instanceof Response) return answer;
    const found = await file(path);
    if (!found) return fetch(request);
    (await worker.clients.get(clientId))?.postMessage({ kept: keptLine(day, answer) });
    return found;
  };

  return (event: Asked, path: string): Promise<Response> | undefined => {
    if (path === editionFile) return undefined;
    if (path === lineStyle) return Promise.resolve(new Response(lineCss, { headers: { 'content-type': typeOf('.css') } }));
    return event.request.mode === 'navigate' ? opened(event, path) : loaded(event, path);
  };
};
