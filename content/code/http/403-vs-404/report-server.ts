import { createServer, type ServerResponse } from 'node:http';

interface Report { owner: string; text: string }
const reports = new Map<string, Report>([['r1', { owner: 'alice', text: 'secret' }]]);
const retired = new Set(['r0']); // tombstones: ids that were public and are gone

const answer = (to: ServerResponse, status: number, body: object) =>
  to.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));

export const server = createServer((request, to) => {
  const user = request.headers['x-user']; // stands for your authentication
  const id = request.url?.slice('/reports/'.length) ?? '';
  const report = reports.get(id);
  if (retired.has(id)) return answer(to, 410, { code: 'ReportRetired' });
  if (!report || report.owner !== user) return answer(to, 404, { code: 'ReportNotFound' }); // one branch, one answer
  answer(to, 200, report);
});
