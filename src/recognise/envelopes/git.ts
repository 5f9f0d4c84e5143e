// Sources: https://git-scm.com/docs/git-push#_note_about_fast_forwards, https://git-scm.com/docs/git-worktree, https://git-scm.com/docs/git-update-ref
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';

/** Git has no codes: the words in parentheses of a refused ref, or the fixed words of the message. */
const messages = phrases(`
non-fast-forward | (non-fast-forward)
fetch first | (fetch first)
stale info | (stale info)
remote ref updated since checkout | (remote ref updated since checkout)
already exists | [rejected] * (already exists)
needs force | (needs force)
would clobber existing tag | (would clobber existing tag)
failed to update ref | (failed to update ref)
cannot lock ref | (cannot lock ref
pre-receive hook declined | (pre-receive hook declined)
protected branch hook declined | (protected branch hook declined)
branch is currently checked out | (branch is currently checked out)
non-fast-forward | tip of your current branch is behind
non-fast-forward | a pushed branch tip is behind its remote
fetch first | the remote contains work that you do
cannot lock ref | cannot lock ref
index.lock | index.lock': File exists
shallow.lock | shallow.lock': File exists
HEAD.lock | HEAD.lock': File exists
config.lock | config.lock': File exists
packed-refs.lock | packed-refs.lock': File exists
could not lock config file | could not lock config file
index.lock | Another git process seems to be running | | 0.85
would be overwritten by merge | would be overwritten by merge
would be overwritten by checkout | would be overwritten by checkout
Not possible to fast-forward | Not possible to fast-forward, aborting
refusing to merge unrelated histories | refusing to merge unrelated histories
Need to specify how to reconcile divergent branches | Need to specify how to reconcile divergent branches
is already checked out at | is already checked out at
is already used by worktree at | is already used by worktree at
not fully merged | is not fully merged
merge conflict | fix conflicts and then commit the result
merge conflict | CONFLICT (content): Merge conflict in | | 0.88
merge conflict | error: could not apply | | 0.85
Not a valid object name | Not a valid object name | | 0.85
not a git repository | not a git repository (or any
already exists and is not an empty directory | already exists and is not an empty directory
Could not read from remote repository | Could not read from remote repository
Repository not found | Repository not found
You have not concluded your merge | You have not concluded your merge
reference already exists | reference already exists | | 0.72
refusing to fetch into branch | refusing to fetch into
failed to push some refs | failed to push some refs to | | 0.75
Unable to create | fatal: Unable to create | | 0.6
cannot lock ref | is at * but expected
unable to update local ref | (unable to update local ref)
non-fast-forward | (non-fast forward)
unable to resolve reference | unable to resolve reference
pathspec did not match | did not match any file(s) known to git
could not read Username | could not read Username for
Authentication failed | fatal: Authentication failed for
remote end hung up unexpectedly | the remote end hung up unexpectedly | | 0.87
local changes would be overwritten | Your local changes to the following files would be overwritten | | 0.8
untracked working tree files would be overwritten | untracked working tree files would be overwritten | | 0.9
unmerged files | because you have unmerged files
detached HEAD | You are not currently on a branch
shallow update not allowed | shallow update not allowed
deny updating a hidden ref | deny updating a hidden ref
cherry-pick in progress | a cherry-pick or revert is already in progress
rebase in progress | It seems that there is already a rebase-
src refspec does not match any | src refspec * does not match any
`);

/** Git’s own words, local and of a remote. */
export const git: Envelope = {
  name: 'Git',
  // what the API of GitHub answers is of HTTP, also where it has Git’s words
  read: (view) => (has(view, 'documentation_url', 'api.github.com/repos') ? [] : said(view, { provider: 'git', sure: 0.95, layer: layers.system }, messages)),
};
