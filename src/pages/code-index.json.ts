import type { APIRoute } from 'astro';
import { codeIndex, slimIndex } from '#publish/codeIndex';
import { graph } from '#read/astro';

/** Every page as suggestions know it; loaded when somebody goes to the field. */
export const GET: APIRoute = async () => new Response(JSON.stringify(slimIndex(codeIndex(await graph()))), { headers: { 'content-type': 'application/json' } });
