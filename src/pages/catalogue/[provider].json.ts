import type { APIRoute } from 'astro';
import { shards } from '#publish/shards';
import { catalogue } from '#read/catalogue';

/** The catalogue of one provider for the browser; loaded only where something needs it. */
export const getStaticPaths = () => [...shards(catalogue(process.cwd()))].map(([provider, shard]) => ({ params: { provider }, props: { shard } }));

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.shard), { headers: { 'content-type': 'application/json' } });
