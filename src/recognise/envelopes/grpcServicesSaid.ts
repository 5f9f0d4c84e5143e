// Sources: https://github.com/grpc/grpc-go, https://github.com/grpc/grpc-java, https://github.com/temporalio/temporal, https://github.com/temporalio/sdk-go,
// https://github.com/containerd/containerd, https://github.com/kubernetes/cri-api (the last two, and some of each, as commonly printed, not checked line by line)
import { heads } from '../heads.ts';

/** Messages of libraries of gRPC, each with the status that it comes with. */
export const grpcLibrariesSaid = heads(`
CANCELLED: the SubConn is closing | the provided transport is no longer valid to use | io.grpc.Context was cancelled without error | Client cancelled the RPC | Stream thrown away because RetriableStream committed | RPC cancelled by * client | Channel closed! | Locally cancelled by application | Call cancelled * grpc
INTERNAL: SendMsg called after CloseSend | a HEADERS frame cannot appear in the middle of a stream | cardinality violation | Compressor is not installed for requested grpc-encoding | error while marshaling | failed to decompress the received message | failed to unmarshal the received message | received unexpected payload format | header list size to send violates the maximum size | malformed grpc-timeout | peer header list size exceeded limit | server closed the stream without sending trailers
INTERNAL: transport: received per-RPC creds error | trying to send header list size larger than the limit set by peer | Encountered end-of-stream mid-frame | Error decoding HTTP/2 frames | Invalid protobuf byte sequence | More than one value received for unary call | No value received for unary call | Received headers twice | headers not received before payload | stream terminated by RST_STREAM with error code | Received RST_STREAM with code | Missing HTTP status code | Half-closed without a request | Too many requests | Too many responses
UNIMPLEMENTED: Decompressor is not installed for grpc-encoding | unknown service * grpc | unknown method * for service | The server does not implement the method
INVALID_ARGUMENT: compressor * is not registered | invalid gRPC request content-type
PERMISSION_DENIED: unauthorized RPC request rejected | incoming RPC did not match an allow policy | incoming RPC matched a deny policy
RESOURCE_EXHAUSTED: message after decompression larger than max | received message larger than max | message too large (* bytes) | trying to send message larger than max | gRPC message exceeds maximum size | Bandwidth exhausted | Too many pings from client | Metadata too large | Received message larger than max | Sent message larger than max | CLIENT: Sent message larger than max
UNAUTHENTICATED: cannot send secure credentials on an insecure connection | per-RPC creds failed due to error | Unable to construct service URI for auth
UNAVAILABLE: RPC is dropped | SubConn state is not Ready | closing transport due to | error parsing service config | no matched route was found | request dropped by grpclb | the connection is draining | server is draining the connection | there is no address available | the connection is unavailable | no children to pick from | last connection error | all SubConns are in TransientFailure | latest balancer error | no healthy upstream | upstream connect error or disconnect/reset before headers
UNAVAILABLE: transport: Error while dialing | transport: Error while dialing dial tcp | Channel shutdown invoked | Channel shutdownNow invoked | Network closed for unknown reason | Server shutdownNow invoked | Stream IDs have been exhausted | End of stream or IOException | Transport stopped * grpc | Keepalive failed. The connection is likely gone | Connection closed after GOAWAY | HTTP/2 error code: NO_ERROR * Received Goaway | Failed to connect to remote host | failed to connect to all addresses | No connection established | Name resolution failed for target | name resolver error: produced zero addresses | Unable to resolve host * grpc | Socket closed * grpc | Connection dropped * grpc | keepalive watchdog timeout | GOAWAY received
DEADLINE_EXCEEDED: deadline exceeded after * remote_addr | ClientCall started after CallOptions deadline was exceeded | Deadline CallOptions * was exceeded | Deadline exceeded after * ns | rpc deadline exceeded | client timed out or cancelled * received
UNKNOWN: Application error processing RPC | Exception calling application: | Exception iterating responses: | Exception was thrown by handler | Unexpected error in RPC handling | Stream removed
`);

/** Messages of Temporal. */
export const temporalSaid = heads(`
ALREADY_EXISTS: workflow execution already started | Workflow execution is already running. WorkflowId | Workflow execution already finished successfully. WorkflowId | Workflow execution already completed | activity execution already started | Namespace already exists | schedule with this ID is already registered | is already registered | build ID already exists | Child workflow execution already started
ABORTED: Nexus endpoints table ownership lost | Operation was aborted
CANCELLED: matcher stopped | remote sync match failed
DEADLINE_EXCEEDED: Could not acquire workflow lock | query timed out before a worker could process it | persistence operation timed out | workflow must handle * before query
FAILED_PRECONDITION: Namespace does not belong to current cluster | Workflow is paused | activity execution is not running | activity is already paused | cancellation already requested | mismatched conflict token | nexus endpoint version mismatch | operation already completed | request ID has already been used for this execution | user data version mismatch | no poller seen for task queue recently | too many concurrent backfillers | update exceeds number of * permitted in namespace | Exceeded max task queues allowed to be mapped to a single build ID
FAILED_PRECONDITION: Cannot query workflow due to Workflow Task in failed state | Workflow Task in failed state | Current Branch Changed | Namespace is not active | History branch token * mismatch | Unable to perform workflow execution update due to Workflow Task in failed state | deployment has versions, can't be deleted
INVALID_ARGUMENT: WorkflowId is not set on request | A valid StartToClose or ScheduleToCloseTimeout is not set on | Invalid search attribute | UnhandledCommand | BadScheduleActivityAttributes | BadSearchAttributes | exceeds size limit * Complete result | Blob data size exceeds limit | unable to decode search attributes | TaskQueue is not set on | namespace is not set on request
NOT_FOUND: workflow execution already completed | workflow not found for ID | invalid activityID or activity already timed out or invoking workflow is completed | Workflow task not found | activity task not found | Namespace * is not found | query task not found, or already expired | sql: no rows in result set * temporal | workflow execution not found | Activity not found * workflow
RESOURCE_EXHAUSTED: Workflow is busy | namespace rate limit exceeded | namespace concurrent poller limit exceeded | System overloaded | service rate limit exceeded | Too many outstanding requests to the cassandra service | persistence limit exceeded | mutable state * exceeds size limit
UNAVAILABLE: shard status unknown | Shard closed | shard ownership lost | Not enough hosts to serve the request | Persistence Max QPS Reached | GetOrCreateShard: failed | no usable database connection found | Frontend is not healthy yet | visibility task * failed
UNIMPLEMENTED: Standalone activity is disabled | Deployments are deprecated and no longer supported | unknown method * for service temporal.api
PERMISSION_DENIED: is disabled on this namespace | Request unauthorized
`);

/** Messages of containerd and of runtimes of containers. */
export const containerdSaid = heads(`
ALREADY_EXISTS: failed to reserve container name | failed to reserve sandbox name | is reserved for * already exists | snapshot * already exists | content * already exists | target snapshot * already exists
UNAVAILABLE: ref * locked for | connection error: desc = "transport: Error while dialing * containerd
FAILED_PRECONDITION: cannot delete running task | cannot delete a running process | container is not in running state | container * is not running | must be stopped before * removed | has active container(s)
NOT_FOUND: failed to resolve reference * not found | an error occurred when try to find container | an error occurred when try to find sandbox | no such image * containerd | task * not found * containerd
UNKNOWN: failed to create containerd task | failed to create shim task | failed to pull and unpack image | failed to get sandbox image | failed to setup network for sandbox | failed to create containerd container | failed to start sandbox container task | OCI runtime create failed
DEADLINE_EXCEEDED: failed to kill container * context deadline exceeded | an error occurs during waiting for container * to be killed
INVALID_ARGUMENT: container name must be * containerd | invalid reference format * containerd
`);
