import type { APIRoute } from 'astro';
import { codeIndex, summaries } from '#publish/codeIndex';
import { graph } from '#read/astro';

/** One sentence a page, for the list of results. */
export const GET: APIRoute = async () => new Response(JSON.stringify(summaries(codeIndex(await graph()))), { headers: { 'content-type': 'application/json' } });
