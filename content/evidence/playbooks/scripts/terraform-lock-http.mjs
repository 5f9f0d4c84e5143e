// A state over HTTP with LOCK and UNLOCK, as Terraform's http backend asks for it. usage: node terraform-lock-http.mjs <port> <log>
// /locked answers a second LOCK with 423 and the holder's Lock Info; /silent with 409 and no body. UNLOCK is logged and obeyed.
import { createServer } from 'node:http';
import { appendFileSync } from 'node:fs';
const states = new Map();
createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  const key = new URL(request.url, 'http://x').pathname;
  const state = states.get(key) ?? { data: '', lock: '' };
  states.set(key, state);
  const answer = (status, text = '') => {
    if (/LOCK/.test(request.method)) appendFileSync(process.argv[3], `> ${request.method} ${request.url}\n> ${body || '(no body)'}\n< ${status} ${text || '(no body)'}\n`);
    response.writeHead(status).end(text);
  };
  if (request.method === 'LOCK') {
    if (state.lock) return key === '/silent' ? answer(409) : answer(423, state.lock);
    state.lock = body;
    return answer(200);
  }
  if (request.method === 'UNLOCK') {
    state.lock = '';
    return answer(200);
  }
  if (request.method === 'POST') state.data = body;
  if (request.method === 'GET' && !state.data) return answer(404);
  answer(200, state.data);
}).listen(Number(process.argv[2]), '127.0.0.1');
