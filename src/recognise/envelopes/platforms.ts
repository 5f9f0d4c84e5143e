/** The envelopes of remote calls, clusters, delivery tools and version control. */
import { helm, pulumi, terraform } from './delivery.ts';
import { etcd } from './etcd.ts';
import { git } from './git.ts';
import { grpc } from './grpc.ts';
import { kubernetes } from './kubernetes.ts';

export const platforms = [grpc, kubernetes, etcd, helm, pulumi, terraform, git];
