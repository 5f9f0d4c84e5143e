// Sources: https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository, https://docs.github.com/repositories/working-with-files/managing-large-files, https://docs.gitlab.com/ee/user/project/repository/protected_branches/,
// https://github.com/git-lfs/git-lfs (docs/api, commands), https://support.atlassian.com/bitbucket-cloud/, https://docs.gitea.com/: what servers refuse, as commonly printed;
// https://github.com/rust-lang/git2-rs, https://github.com/libgit2/pygit2, https://github.com/libgit2/libgit2sharp, https://github.com/libgit2/rugged, https://github.com/eclipse-jgit/jgit, https://github.com/isomorphic-git/isomorphic-git,
// https://github.com/jelmer/dulwich, https://github.com/gitpython-developers/GitPython: every class and result name, taken from them
import { classNames } from '../classNames.ts';
import { heads } from '../heads.ts';

/** What servers of Git and Git LFS refuse, and what their clients say of it. */
export const gitHosts = heads(`
: Protected branch update failed | Repository rule violations found | push declined due to repository rule violations | push declined due to email privacy restrictions | Large files detected | Changes must be made through a pull request | Changes must be made through the merge queue | Cannot update this protected ref | Cannot delete this protected | Cannot force-push to this | Cannot create ref due to creations being restricted | At least * approving review is required by reviewers with write access | Required status check * is expected | Commits must have verified signatures | required status checks are expected | Your push would publish a private email address | Push cannot contain secrets | You're not authorized to push to this branch | You are not allowed to upload code | Your account is suspended | This repository is archived so it is read-only | This repository was archived so it is read-only | Write access to repository not granted | Invalid username or password | Support for password authentication was removed | refusing to allow an OAuth App to create or update workflow | refusing to allow a Personal Access Token to create or update workflow | refusing to allow a GitHub App to create or update workflow | remote: Internal Server Error
: You are not allowed to push code to protected branches on this project | You are not allowed to force push code to a protected branch on this project | You are not allowed to delete protected branches from this project | You are not allowed to push code to this project | Only a project maintainer or owner can delete a protected branch | Commit message does not follow the pattern | Commit author's email * does not follow the pattern | File name * was prohibited by the pattern | You cannot push commits for | The project you were looking for could not be found | A default branch * does not yet exist | Push rejected, no matching rule | This deploy key does not have write access to this project | A repository for this project does not exist yet | Your push has been rejected, because this repository has exceeded its size limit | Your push to this repository would cause it to exceed the allocated storage | Deploy keys are not allowed to push LFS objects | HTTP Basic: Access denied | Your SSH key has expired | Your password expired | Internal API error | Internal API unreachable | Gitea: Unauthorized | Not allowed to push to protected branch | branch * is protected from force push | branch * is protected from deletion | Not enough approvals | Permission to * denied to | This branch is locked | You can only create pull requests | refs/heads/* is restricted | Push rejected by a hook | Branch refs/heads/* can only be modified through pull requests | Conflicts with existing branch
: failed: Lock exists | Lock exists | batch response | Unable to push locked files | Cannot update locked files | unknown Git LFS object | Your push referenced at least 1 unknown Git LFS object | is locked in Git LFS | already created lock | locks may have been created by other users | lock is owned by | unable to get lock | unable to lock | Unable to unlock | smudge filter lfs failed | external filter 'git-lfs | Object does not exist on the server | This repository is over its data quota | This repository exceeded its LFS budget | batch request: missing protocol | Fatal error: Server error | not a valid Git LFS pointer | does not support the Git LFS locking API | Encountered * that should have been pointers | Authorization error: | Authentication required: * LFS | LFS upload failed | Unable to find source for object | missing objects * Locally | error transferring
: not our ref | upload-pack: not our ref | Permission denied (publickey | Host key verification failed | Could not resolve host: | Connection timed out during banner exchange | Too many authentication failures | The authenticity of host | kex_exchange_identification
`);

/** What libgit2 calls its results, as Rust, the binding of Node and its own header write them. */
const libgit2 =
  'NotFastForward GIT_ENONFASTFORWARD GIT_ELOCKED GIT_ECONFLICT GIT_EMERGECONFLICT GIT_EUNCOMMITTED GIT_EEXISTS GIT_ENOTFOUND GIT_EUNMERGED GIT_EMODIFIED GIT_EAUTH GIT_ECERTIFICATE GIT_EAPPLIED GIT_EPEEL GIT_EINVALIDSPEC GIT_EUNBORNBRANCH GIT_EBAREREPO GIT_EAMBIGUOUS GIT_EOWNER GIT_EDIRECTORY GIT_EINDEXDIRTY GIT_EAPPLYFAIL GIT_EMISMATCH';

/** The classes of the libraries of Git. */
export const gitClasses = classNames([
  {
    provider: 'git',
    words: ['libgit2', 'git2', 'class=', '.git', 'nodegit', 'pygit2', 'rugged'],
    spaces: ['_pygit2', 'pygit2', 'Rugged::', 'LibGit2Sharp.'],
    own: `${libgit2} LockedFileException NonFastForwardException LibGit2SharpException BareRepositoryException UnbornBranchException RecurseSubmodulesException MergeFetchHeadNotFoundException UnmergedIndexEntriesException RemoveFromIndexException UnmatchedPathException AmbiguousSpecificationException InvalidSpecificationException EmptyCommitException EntryExistsException NameConflictException PeelException`,
    shared: 'CheckoutConflictException RepositoryNotFoundException UserCanceledException AlreadyExistsError InvalidSpecError AmbiguousError',
    around: 'GitError NativeException',
  },
  {
    provider: 'git',
    words: ['jgit', 'egit', 'org.eclipse', 'refupdate', '.git', 'gerrit'],
    spaces: ['org.eclipse.jgit', 'org.eclipse.egit'],
    own: 'LOCK_FAILURE REJECTED_NONFASTFORWARD REJECTED_CURRENT_BRANCH REJECTED_MISSING_OBJECT REJECTED_OTHER_REASON REJECTED_NODELETE REJECTED_NOCREATE REJECTED_REMOTE_CHANGED UPDATE_NONFASTFORWARD NOT_ATTEMPTED ConcurrentRefUpdateException LockFailedException RefAlreadyExistsException RefNotFoundException RefNotAdvertisedException CheckoutConflictException WrongRepositoryStateException UnmergedPathsException UnmergedPathException CannotDeleteCurrentBranchException NotMergedException DetachedHeadException StashApplyFailureException NoHeadException NoRemoteRepositoryException MissingObjectException CorruptObjectException ObjectWritingException IncorrectObjectTypeException InvalidRemoteException InvalidRefNameException AbortedByHookException MultipleParentsNotAllowedException NoFilepatternException NoMessageException NoWorkTreeException InvalidMergeHeadsException NotesMergeConflictException DirCacheNameConflictException PackProtocolException PackInvalidException PackMismatchException TooLargePackException TooLargeObjectInPackException LargeObjectException MissingBundlePrerequisiteException RevisionSyntaxException UploadPackInternalServerErrorException ServiceNotAuthorizedException ServiceNotEnabledException ServiceMayNotContinueException WantNotValidException InvalidObjectIdException AmbiguousObjectException PatchApplyException PatchFormatException IndexReadException IndexWriteException Sha1CollisionException RemoteRepositoryException NoMergeBaseException InvalidRebaseStepException CanceledException FilterFailedException EmptyCommitException ConfigInvalidException SymlinksNotSupportedException CommitGraphFormatException UnpackException',
    shared:
      'IO_FAILURE REJECTED NON_EXISTING AWAITING_REPORT TransportException RepositoryNotFoundException NotSupportedException VerificationException InvalidConfigurationException InvalidPathException CommandFailedException RevWalkException',
    around: 'JGitInternalException GitAPIException',
  },
  {
    provider: 'git',
    words: ['isomorphic-git', 'isogit'],
    own: 'PushRejectedError MergeNotSupportedError MergeConflictError FastForwardError CheckoutConflictError CommitNotFetchedError GitPushError SmartHttpError UnknownTransportError UnmergedPathsError InvalidRefNameError InvalidOidError NoRefspecError NoCommitError RemoteCapabilityError EmptyServerResponseError IndexResetError CherryPickMergeCommitError CherryPickRootCommitError UnsafeFilepathError MissingNameError ObjectTypeError',
    shared:
      'AlreadyExistsError AmbiguousError HttpError InternalError NotFoundError MissingParameterError ParseError UrlParseError UserCanceledError MaxDepthError EmptyCommitError MultipleGitError InvalidFilepathError',
  },
  {
    provider: 'git',
    words: ['dulwich'],
    spaces: ['dulwich.'],
    own: 'DivergedBranches NotGitRepository FileLocked SendPackError UpdateRefsError HangupException GitProtocolError UnmergedEntries WorkingTreeModifiedError SparseCheckoutConflictError RefFormatError PackedRefsException NoIndexPresent MissingCommitError NotCommitError NotTreeError NotBlobError NotTagError ObjectFormatException ApplyDeltaError UnresolvedDeltas SymrefLoop RebaseConflict AmConflict UnsupportedIndexFormat PatchApplicationFailure BundleURIError InvalidWants HTTPUnauthorized',
    shared: 'MergeConflict ChecksumMismatch CheckoutError HookError CommitError ObjectMissing RemoteExists',
  },
  {
    provider: 'git',
    words: ['gitpython', 'git.exc', "cmd('git')", 'git.repo', 'git/cmd.py'],
    spaces: ['git.exc', 'git.errors'],
    own: 'InvalidGitRepositoryError NoSuchPathError GitCommandNotFound RepositoryDirtyError UnmergedEntriesError HookExecutionError WorkTreeRepositoryUnsupported UnsafeProtocolError UnsafeOptionError',
    shared: 'CheckoutError CacheError',
    around: 'GitCommandError GitPluginError',
  },
]);
