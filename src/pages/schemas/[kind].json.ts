import type { APIRoute } from 'astro';
import { z } from 'zod';
import { compare, concept, error, playbook, provider } from '#schema';

/** The shape of each kind of content as JSON Schema, for editors and for those who read our data. */
const kinds = { error, concept, compare, playbook, provider };

export const getStaticPaths = () => Object.keys(kinds).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => {
  const schema = kinds[params.kind as keyof typeof kinds]; // getStaticPaths gives these names only
  return new Response(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
};
