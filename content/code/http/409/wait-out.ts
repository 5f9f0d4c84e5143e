const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends again only after a 409 that `passes` knows to be temporary. Every other 409 goes back to the caller. */
export async function waitOut(
  send: () => Promise<Response>, // one whole request, with the same Idempotency-Key each time if it is a POST
  passes: (body: string) => boolean, // reads the code in the body: (body) => body.includes('"operation-in-progress"')
  attempts = 5,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send();
    if (answer.status !== 409 || attempt >= attempts || !passes(await answer.clone().text())) return answer;
    const asked = Number(answer.headers.get('retry-after')); // seconds; NaN for a date, 0 without the header
    await pause(asked > 0 ? asked * 1000 : Math.random() * 1000 * 2 ** attempt);
  }
}
