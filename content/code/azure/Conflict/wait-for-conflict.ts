import { retryPolicy, type PipelinePolicy } from '@azure/core-rest-pipeline';
import { innermost } from './innermost.ts';

/** Codes that say "not yet": the same request works once somebody else has finished. */
const notYet = new Set(['AnotherOperationInProgress', 'RequestConflict', 'StorageAccountOperationInProgress']);

/** Waits and sends again, but only for codes that say so; every other 409 is thrown at once. */
export const waitForConflict = ({ maxRetries = 4, firstMs = 15_000 } = {}): PipelinePolicy =>
  retryPolicy(
    [
      {
        name: 'waitForConflict',
        retry({ response, responseError, retryCount }) {
          const answer = response ?? responseError?.response;
          const codes = answer?.status === 409 ? innermost(answer.bodyAsText) : [];
          if (!codes.some(({ code }) => notYet.has(code))) return { skipStrategy: true };
          const named = 1_000 * Number(answer?.headers.get('retry-after') ?? 0);
          const own = firstMs * 2 ** retryCount * (0.5 + Math.random());
          answer?.request.headers.set('x-ms-client-request-id', crypto.randomUUID());
          return { retryAfterInMs: Math.max(named, own) };
        },
      },
    ],
    { maxRetries },
  );
