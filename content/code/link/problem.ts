import type { ServerResponse } from 'node:http';

const type = 'https://errors.example/e/ConditionNotMet/';

/** Refuses a write whose If-Match is no longer true. */
export function conditionNotMet(response: ServerResponse, instance: string) {
  response.writeHead(412, { 'Content-Type': 'application/problem+json' });
  // The title belongs to the type and is always the same; the detail to this occurrence.
  const detail = 'Somebody changed the order after you read it.';
  response.end(JSON.stringify({ type, title: 'Condition not met', status: 412, detail, instance }));
}

/** A client decides by the type, as a name. It does not open the address. */
export const isConditionNotMet = (problem: { type?: string }) =>
  problem.type === type;
