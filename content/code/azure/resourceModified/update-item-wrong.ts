type Item = { eTag: string; name: string; description?: string };

/** Without If-Match, a write that came after the read is overwritten without a word. */
export async function updateItem(url: string, token: string, change: (now: Item) => Partial<Item>): Promise<Item> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const now = await (await fetch(url, { headers })).json() as Item;
  const write = await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(change(now)) });
  return await write.json() as Item;
}
