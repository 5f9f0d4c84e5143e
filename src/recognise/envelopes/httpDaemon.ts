// Sources: https://github.com/moby/moby (daemon, errdefs: each message and the status its kind has), https://github.com/distribution/distribution (registry/api/errcode, registry/api/v2: the codes and their statuses), https://github.com/goharbor/harbor (immutable tags: 412)
import { heads } from '../heads.ts';

/** What the Docker daemon says, by the status it answers with; some words are any program's, so they count only behind its name. */
export const daemonSaid = heads(`
409: conflict: unable to delete | conflict: unable to remove repository reference | Conflict. The container name * is already in use | must be forced) - image is | image has dependent child images | image is being used by running container | image is referenced in multiple repositories | image is being used by stopped container | is using its referenced image
409: stop the container before removing or force remove | Stop the container before attempting removal | removal of container * is already in progress | container is paused and must be unpaused first | cannot start a paused container | container is marked for removal and cannot be started | container * is already paused | container * is not running | container * is paused, unpause the container before | container * is restarting, wait until the container is running
409: You cannot commit container * which is | can not get logs from container which is dead | cannot join network namespace of a non running container | conflicting label value | exec command * has already run | exec command * is already running | a prune operation is already running | volume is in use | volume name must be unique | volume * must be force removed | provided volume driver does not match stored driver | name is reserved | id already in use | process is running | swarm is not locked
409: network with name * already exists | plugin * found but disabled | plugin * is in use | plugin * is enabled | plugin * already exists | cannot remove the default link name of the container | multiple manifests found for platform | multiple matching manifests found but no specific platform requested
403: has active endpoints | has active containers | Pool overlaps with other one on this address space | Cannot create a multi-host network from a worker node | another container is attached to the same network endpoint | configuration network * is in use | endpoint with name * already exists in network | cannot create network * conflicts with network | is a pre-defined network and cannot be removed | operation is not permitted on predefined | only one instance of * network is allowed
404: No such container | No such image | No such exec instance | no such volume | network * not found | container * not found | volume * not found | plugin * not found | endpoint * not found | Could not find the file * in container | pull access denied for * repository does not exist | tag does not exist | no matching manifest for * in the manifest list | image with reference * was found but * does not match
400: invalid reference format | invalid container name | includes invalid characters for a local volume name | is ambiguous | multiple IDs found with provided prefix | invalid mount config for type | Duplicate mount point | could not select device driver | unknown or invalid runtime name | invalid IPC mode | invalid PID mode | config cannot be empty in order to create a container | refusing to create an ambiguous tag | the Dockerfile * cannot be empty | Renaming a container with the same name as its current name
503: This node is not part of a swarm | This node is already part of a swarm | This node is not a swarm manager | Timeout was reached before node joined | Swarm is encrypted and needs to be unlocked | Swarm certificates have expired
`);

/** The codes of a registry, and their words. */
export const registrySaid = heads(`
429: toomanyrequests: | TOOMANYREQUESTS | You have reached your pull rate limit | You have reached your unauthenticated pull rate limit
401: unauthorized: authentication required | unauthorized: incorrect username or password | unauthorized: access to the requested resource is not authorized
403: denied: requested access to the resource is denied | requested access to the resource is denied | denied: permission_denied:
404: manifest unknown | MANIFEST_UNKNOWN | name unknown: | NAME_UNKNOWN | repository name not known to registry | blob unknown to registry | BLOB_UNKNOWN | blob upload unknown | BLOB_UPLOAD_UNKNOWN | MANIFEST_BLOB_UNKNOWN
400: manifest invalid | MANIFEST_INVALID | name invalid: | NAME_INVALID | TAG_INVALID | tag invalid: | DIGEST_INVALID | provided digest did not match uploaded content | SIZE_INVALID | provided length did not match content length | BLOB_UPLOAD_INVALID
416: RANGE_INVALID
405: The operation is unsupported.
412: is immutable, cannot be overwritten | configured as immutable, cannot be
`);
