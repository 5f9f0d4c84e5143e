import type { ServerResponse } from 'node:http';

/** The problem type is our own, and so are its members; the page that helps is linked beside it. */
export function orderChanged(response: ServerResponse, current: string) {
  response.writeHead(412, {
    'Content-Type': 'application/problem+json',
    Link: '<https://errors.example/e/ConditionNotMet/>; rel="help"',
  });
  const type = 'https://api.example/problems/order-changed';
  response.end(JSON.stringify({ type, title: 'The order has changed', status: 412, current }));
}
