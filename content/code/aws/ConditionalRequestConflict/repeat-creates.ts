import type { S3Client } from '@aws-sdk/client-s3';

/** Lets the SDK itself repeat a create (IfNoneMatch) that met ConditionalRequestConflict, within its maxAttempts. */
export const repeatCreates = (s3: S3Client) =>
  s3.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        try {
          return await next(args);
        } catch (error) {
          const create = commandName === 'PutObjectCommand' && 'IfNoneMatch' in args.input && args.input.IfNoneMatch;
          if (create && error instanceof Error && error.name === 'ConditionalRequestConflict') Object.assign(error, { $retryable: {} });
          throw error;
        }
      },
    { step: 'finalizeRequest', priority: 'low', name: 'repeatCreates' }, // inside the SDK's own retries
  );
