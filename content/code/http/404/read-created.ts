import { setTimeout as sleep } from 'node:timers/promises';

/** Reads what this process has just created. A 404 counts as “not visible yet” only until `withinMs` has passed. */
export async function readCreated(url: string, headers: Record<string, string>, withinMs = 30_000): Promise<Response> {
  const deadline = Date.now() + withinMs;
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { headers, cache: 'no-store' });
    if (response.status !== 404) return response; // 403, 410 and 200 are answers, not delays
    const pause = (0.5 + Math.random() / 2) * Math.min(10_000, 500 * 2 ** attempt);
    if (attempt === 6 || Date.now() + pause > deadline) return response;
    await response.body?.cancel();
    await sleep(pause);
  }
}
