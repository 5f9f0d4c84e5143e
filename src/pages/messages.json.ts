import type { APIRoute } from 'astro';
import { codeIndex, messages } from '#publish/codeIndex';
import { graph } from '#read/astro';

/** Messages as printed, by page; loaded when a text is pasted or searched for. */
export const GET: APIRoute = async () => new Response(JSON.stringify(messages(codeIndex(await graph()))), { headers: { 'content-type': 'application/json' } });
