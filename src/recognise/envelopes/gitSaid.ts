// Source: https://github.com/git/git (die, error and refusals of fetch, push, merge, rebase, checkout, worktree, refs, shallow, object store):
// 83 of the 95 messages stand in it, the others are as commonly printed
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

/** Messages of Git that are rarer than those of its envelope. */
const messages = phrases(`
Cannot lock | Cannot lock * Ensure that no other process has | | 0.88
locking FileBasedConfig | locking FileBasedConfig[
failed after retries | failed after * retries | | 0.5
non-fast-forward | on the remote contains commits that are not present locally
protected branch hook declined | protected branch hook declined
pre-receive hook declined | pre-receive hook declined
Repository or object not found | Repository or object not found: | | 0.82
shallow file has changed since we read it | shallow file has changed since we read it
error in object | fatal: error in object
failed to lock | failed to lock refs/
cannot update the ref | Cannot update the ref
is already locked | fatal: * is already locked
cannot remove a locked working tree | cannot remove a locked working tree
cannot move a locked working tree | cannot move a locked working tree
is a missing but locked worktree | is a missing but locked worktree
is a missing but already registered worktree | is a missing but already registered worktree
gc is already running | gc is already running on machine
cannot switch branch while merging | cannot switch branch while merging
cannot switch branch while rebasing | cannot switch branch while rebasing
cannot switch branch while cherry-picking | cannot switch branch while cherry-picking
cannot switch branch while reverting | cannot switch branch while reverting
cannot do a partial commit during a merge | cannot do a partial commit during a merge
cannot cherry-pick during a revert | cannot cherry-pick during a revert
cannot revert during a cherry-pick | cannot revert during a cherry-pick
Cannot do a reset in the middle of a merge | in the middle of a merge. | | 0.85
You are in the middle of a merge | You are in the middle of a merge -- cannot
You are in the middle of a rebase | You are in the middle of a rebase -- cannot
You have not concluded your cherry-pick | You have not concluded your cherry-pick
There is no merge to abort | There is no merge to abort
no rebase in progress | no rebase in progress
No rebase in progress | No rebase in progress?
no cherry-pick or revert in progress | no cherry-pick or revert in progress
cannot rebase: You have unstaged changes | cannot rebase: You have unstaged changes
cannot pull with rebase | cannot pull with rebase
cannot apply a stash in the middle of a merge | cannot apply a stash in the middle of a merge
Committing is not possible because you have unmerged files | Committing is not possible because you have unmerged files
your local changes would be overwritten | your local changes would be overwritten by
your index file is unmerged | your index file is unmerged
index file corrupt | index file corrupt
index file smaller than expected | index file smaller than expected
unable to write new index file | unable to write new index file
unable to write index file | fatal: unable to write index file
refusing to update checked out branch | refusing to update checked out branch
refusing to delete the current branch | refusing to delete the current branch
refusing to fetch into branch | refusing to fetch into
remote ref does not exist | remote ref does not exist
couldn't find remote ref | couldn't find remote ref
Remote branch not found in upstream | fatal: Remote branch * not found in upstream
remote did not send all necessary objects | did not send all necessary objects
remote unpack failed | remote unpack failed
unpacker error | (unpacker error)
atomic push failed | (atomic push failed)
atomic transaction failed | (atomic transaction failed)
hook declined | (hook declined)
shallow update not allowed | (shallow update not allowed)
new shallow roots not allowed | (new shallow roots not allowed to be updated)
remote rejected | ! [remote rejected] | | 0.75
rejected because shallow roots are not allowed to be updated | because shallow roots are not allowed to be updated
source repository is shallow, reject to clone | source repository is shallow, reject to clone
--unshallow on a complete repository does not make sense | --unshallow on a complete repository does not make sense
Reference directory conflict | Reference directory conflict
reference already exists | reference already exists
exists; cannot create | ' exists; cannot create '
reference is missing but expected | is missing but expected
refusing inconsistent update between symref | refusing inconsistent update between symref
cannot restart ongoing transaction | cannot restart ongoing transaction
multiple updates for ref not allowed | multiple updates for ref * not allowed
a branch named already exists | fatal: a branch named * already exists
tag already exists | fatal: tag * already exists
remote already exists | error: remote * already exists
destination path already exists | fatal: destination path * already exists
already exists in the index | already exists in the index
cannot delete branch | error: cannot delete branch
Cannot delete branch | Cannot delete branch * checked out at
cannot force update the branch | cannot force update the branch * used by worktree
Cannot rebase onto multiple branches | Cannot rebase onto multiple branches
Cannot fast-forward to multiple branches | Cannot fast-forward to multiple branches
Diverging branches can't be fast-forwarded | Diverging branches can't be fast-forwarded
Automatic merge failed | Automatic merge failed
could not revert | error: could not revert
Applying the patch failed | Patch failed at
patch does not apply | patch does not apply
loose object is corrupt | loose object * is corrupt
object file is empty | fatal: object file * is empty
object file is empty | error: object file * is empty
bad object | fatal: bad object
missing blob | error: missing blob
pack has unresolved deltas | unresolved deltas
index-pack failed | index-pack failed
early EOF | fatal: early EOF
RPC failed | error: RPC failed
protocol error | fatal: protocol error
the remote end hung up upon initial contact | the remote end hung up upon initial contact
unable to access | fatal: unable to access '
Failed to resolve as a valid ref | Failed to resolve ' * ' as a valid ref
ambiguous argument | fatal: ambiguous argument
bad revision | fatal: bad revision
You are not currently on a branch | fatal: You are not currently on a branch
No configured push destination | No configured push destination
The current branch has no upstream branch | has no upstream branch
detected dubious ownership | detected dubious ownership in repository
LFS: locked by | is locked by another user | | 0.7
`);
/** What Git says at last, in whatever words: up to the first name or cause in it. */
const last = /^(?:remote: )?(?:fatal|error): (?<code>[a-zA-Z][a-zA-Z ,_-]{9,80}?)(?= ?[:'"(]|[.!]?$|, )/dgm;
const shown =
  /\bgit (?:fetch|push|pull|clone|checkout|rebase|merge|submodule|worktree)\b|^(?:remote: |Receiving objects|Resolving deltas|To (?:https?:|git@|ssh:)|From (?:https?:|git@|ssh:)|\+ git )|\.git\b/m;

/** Git, where its envelope knows none of the words: messages, else the words of the line that ends it. */
export const gitSaid: Envelope = {
  name: 'Git, rarer words',
  read: (view) => [
    ...said(view, { provider: 'git', sure: 0.9, layer: layers.system }, messages),
    ...(shown.test(view.text) ? found(view, last, { provider: 'git', sure: 0.58, layer: layers.system }) : []),
  ],
};
