import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphWith, materialOf } from '../tests/fixtures.ts';
import { jsonSchema, schemas } from './schemas.ts';

interface Shape {
  description?: string;
  $ref?: string;
  additionalProperties?: unknown;
  properties?: Record<string, Shape>;
  [key: string]: unknown;
}

/** The parts of a schema that are schemas themselves, each with where it stands. */
const within = (value: unknown, path = ''): { path: string; shape: Shape }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => within(one, `${path}/${key}`));
  return Array.isArray(value) ? inner : [{ path, shape: value as Shape }, ...inner]; // read only as far as it is a schema
};
const all = schemas(materialOf(graphWith())).map(({ address, body }) => ({ address, schema: JSON.parse(String(body())) as Shape }));

test('every field that machines get is described', () => {
  const bare = all.flatMap(({ address, schema }) =>
    within(schema).flatMap(({ path, shape }) =>
      Object.entries(shape.properties ?? {}).flatMap(([key, { description, $ref }]) => (description || $ref ? [] : [`${address}#${path}/${key}`])),
    ),
  );
  assert.deepEqual(bare, []);
});

test('a schema is JSON Schema of 2020-12, says its own address, and promises what may change', () => {
  for (const { address, schema } of all) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://faults.example/docs${address}`);
    assert.match(schema.description ?? '', /Within it fields are only added/);
  }
});

test('the published schema lets fields be added; the closed one, for our tests, refuses what it does not know', () => {
  const closed = (value: object) => within(value).filter(({ shape }) => shape.additionalProperties === false).length;
  assert.equal(closed(jsonSchema('page', (address) => address)), 0);
  assert.ok(closed(jsonSchema('page', (address) => address, true)) > 30);
});
