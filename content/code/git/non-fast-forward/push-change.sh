#!/usr/bin/env bash
# usage: push-change.sh main <base>   (base: the commit the job checked out; HEAD: its own commits on top)
branch=refs/heads/$1 base=$2
for attempt in {1..5}; do
  if out=$(git push --porcelain origin "HEAD:$branch"); then echo "done at attempt $attempt"; exit 0; fi
  line=$(grep '^!' <<<"$out") # flag, refs and reason, with tabs between them
  why=${line##*$'\t'}
  echo "attempt $attempt: ${why:-no line for the branch}" >&2
  case $why in
    '[rejected] (fetch first)' | '[rejected] (non-fast-forward)') ;;
    '[remote rejected] (failed to update ref)' | '[remote rejected] (incorrect old value provided)') ;; # a push at the same moment
    *) exit 1 ;; # a hook, a rule, the network: look first
  esac
  sleep "$((RANDOM % (2 * attempt)))"
  git fetch -q origin "$branch" || exit
  # Somebody took commits out of the branch: a rebase would bring them back.
  git merge-base --is-ancestor "$base" FETCH_HEAD || { echo 'the branch was rewritten' >&2; exit 1; }
  git rebase -q FETCH_HEAD || { git rebase --abort; echo 'a person has to merge' >&2; exit 1; }
  base=$(git rev-parse FETCH_HEAD)
done
exit 75 # EX_TEMPFAIL: give the branch one writer
