/** The scenarios of gRPC, etcd, Kubernetes, git, and samples that run at servers of ours. */
import type { Scenario } from '../scenario.ts';
import { etcdScenarios } from '../scenarios/etcd.ts';
import { gitPushScenarios } from '../scenarios/git.ts';
import { gitBranches } from '../scenarios/gitBranches.ts';
import { gitForceScenarios } from '../scenarios/gitForce.ts';
import { gitPushTaken } from '../scenarios/gitPushTaken.ts';
import { gitRefScenarios } from '../scenarios/gitRefs.ts';
import { grpcScenarios } from '../scenarios/grpc.ts';
import { grpcAborted } from '../scenarios/grpcAborted.ts';
import { grpcDetails } from '../scenarios/grpcDetails.ts';
import { grpcPrecondition } from '../scenarios/grpcPrecondition.ts';
import { grpcRetryScenarios } from '../scenarios/grpcRetries.ts';
import { grpcRetryPolicyScenarios } from '../scenarios/grpcRetryPolicies.ts';
import { grpcUnavailable } from '../scenarios/grpcUnavailable.ts';
import { grpcUnavailablePolicy } from '../scenarios/grpcUnavailablePolicy.ts';
import { kubernetesScenarios } from '../scenarios/kubernetes.ts';
import { kubernetesClientScenarios } from '../scenarios/kubernetesClients.ts';
import { kubernetesExpired } from '../scenarios/kubernetesExpired.ts';
import { kubernetesOtherScenarios } from '../scenarios/kubernetesOther.ts';
import { samples } from '../scenarios/samples.ts';
import { samplesGrpc } from '../scenarios/samplesGrpc.ts';

export const platformsScenarios: Scenario[] = [
  ...grpcScenarios,
  ...grpcRetryScenarios,
  ...grpcRetryPolicyScenarios,
  ...grpcAborted,
  ...grpcPrecondition,
  ...grpcDetails,
  ...grpcUnavailable,
  ...grpcUnavailablePolicy,
  ...gitPushScenarios,
  ...gitPushTaken,
  ...gitRefScenarios,
  ...gitBranches,
  ...gitForceScenarios,
  ...etcdScenarios,
  ...samples,
  ...samplesGrpc,
  ...kubernetesScenarios,
  ...kubernetesOtherScenarios,
  ...kubernetesClientScenarios,
  ...kubernetesExpired,
];
