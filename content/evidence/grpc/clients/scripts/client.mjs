// node client.mjs error | precondition | policy | http   (address in ORDERS; google-gax below the folder GAX)
import { createRequire } from 'node:module';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';

const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['ABORTED'] };
const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
const raw = (bytes) => bytes;
const call = (method, message, options = {}) => {
  const client = new Client(process.env.ORDERS, credentials.createInsecure(), options);
  return new Promise((done, failed) =>
    client.makeUnaryRequest(`/shop.Orders/${method}`, raw, raw, Buffer.from(JSON.stringify(message)), new Metadata(), {}, (fault, reply) =>
      fault ? failed(fault) : done(String(reply)),
    ),
  ).finally(() => client.close());
};
const update = (who, options) => call('UpdateOrder', { order: { name: 'orders/7', lines: { [`from ${who}`]: 'open' }, etag: '"1"' } }, options);
const show = (error) => {
  console.log('name:', error.name, '| message:', error.message);
  console.log('code:', error.code, status[error.code], '| details:', error.details);
  console.log('metadata:', Object.keys(error.metadata.getMap()));
  const { GoogleError } = createRequire(`${process.env.GAX}/`)('google-gax');
  const parsed = GoogleError.parseGRPCStatusDetails(error);
  console.log('google-gax reason:', parsed.reason, '| domain:', parsed.domain, '| errorInfoMetadata:', parsed.errorInfoMetadata);
  console.log('google-gax statusDetails:', JSON.stringify(parsed.statusDetails));
};
const [mode] = process.argv.slice(2);
if (mode === 'error') {
  await update('A');
  await update('B').catch(show);
} else if (mode === 'precondition') await call('DeleteOrder', { name: 'orders/7' }).catch(show);
else if (mode === 'http') {
  const { GoogleError } = createRequire(`${process.env.GAX}/`)('google-gax');
  for (const body of [{ code: 409, status: 'ALREADY_EXISTS' }, { code: 409 }, { code: 400, status: 'FAILED_PRECONDITION' }, { code: 400 }, { code: 412 }])
    console.log('parseHttpError', JSON.stringify(body), '->', status[GoogleError.parseHttpError({ error: { message: 'text', ...body } }).code]);
} else {
  await update('A');
  await update('B', { 'grpc.service_config': config }).catch((error) => console.log('rejected:', status[error.code]));
}
