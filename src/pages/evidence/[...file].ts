import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';

/** Captures as they were written, at the address by which sources name them. */
const folder = join(process.cwd(), 'content/evidence');

export const getStaticPaths = () => globSync('**/*.*', { cwd: folder }).map((file) => ({ params: { file: file.replaceAll('\\', '/') } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(folder, params.file ?? '')), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
