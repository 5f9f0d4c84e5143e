import type { Authority, Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';

/** etcd’s own source: which of its errors has which code. */
export const errors = (says: string): Authority => ({
  title: 'etcd, api/v3rpc/rpctypes/error.go; google.rpc.Code for the HTTP status',
  address: 'https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go',
  says,
  read: '2026-11-21',
});

/** The status that goes with a code. */
export const code = (says: string): Authority => ({
  title: 'google.rpc.Code, HTTP mapping; etcd’s error.go for the code',
  address: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto',
  says,
  read: '2026-11-21',
});

export const api: Authority = {
  title: 'etcd 3.6, etcd API, Transaction',
  address: 'https://etcd.io/docs/v3.6/learning/api/',
  says: 'a comparison that does not hold is no error: the failure block is run and succeeded is false',
  read: '2026-11-21',
};

/** A scene of calls; its name stands behind the code. */
export type Scene = Pick<Scenario, 'title' | 'expect' | 'authority' | 'run' | 'departs'> & { name: string; of: string; operation: string };

/** A scene as a scenario, on one of the builds. */
export const scene =
  (server: Server, suffix = '') =>
  ({ name, of, ...rest }: Scene): Scenario => ({
    id: `etcd/${of}-${name}${suffix}`,
    of: `etcd/${of}`,
    server,
    client: 'the JSON gateway, plain HTTP/1.1, the bytes below; keys and values are base64',
    ...rest,
  });
