#!/usr/bin/env bash
# git/non-fast-forward-sample-stops: push-change.sh where no retry helps: a conflict, then a branch that was rewritten, then a hook
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-sample-stops.sh
export HOME=$(mktemp -d)
export LC_ALL=C
export GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_DATE=2026-01-05T09:00:00Z
export GIT_COMMITTER_DATE=2026-01-05T09:00:00Z
cd "$HOME"
git config --global init.defaultBranch main
git config --global user.email lab@shop.example
git config --global user.name Lab
git init -q --bare shop.git
git clone -q shop.git anna 2>&1
cd anna; echo one > notes.txt; git add notes.txt; git commit -q -m one; git push -q origin main; cd ..
git clone -q shop.git ben
set -x
( cd anna; cat > ../push-change.sh <<'SAMPLE'
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
SAMPLE
chmod +x ../push-change.sh ) > /dev/null 2>&1
( cd ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; echo another >> notes.txt; git commit -q -am another ) > /dev/null 2>&1
( cd anna; bash ../push-change.sh main "$(git rev-parse HEAD^)" 2>&1 | grep -v ^hint ); echo "exit $?"
( cd anna; git status -sb; git -C ../shop.git log --format=%s main ); echo "exit $?"
( cd anna; git reset -q --hard origin/main; echo x > other.txt; git add other.txt; git commit -q -m another ) > /dev/null 2>&1
( cd ben; git reset -q --hard HEAD^; echo three > three.txt; git add three.txt; git commit -q -m three; git push -q --force ) > /dev/null 2>&1
( cd anna; bash ../push-change.sh main "$(git rev-parse HEAD^)" 2>&1 | grep -v ^hint ); echo "exit $?"
( cd anna; git -C ../shop.git log --format=%s main ); echo "exit $?"
( cd anna; git reset -q --hard origin/main; echo x > other.txt; git add other.txt; git commit -q -m another ) > /dev/null 2>&1
( cd shop.git; cat > hooks/pre-receive <<'HOOK'
#!/bin/sh
echo "main is protected: open a merge request" >&2
exit 1
HOOK
chmod +x hooks/pre-receive ) > /dev/null 2>&1
( cd anna; bash ../push-change.sh main "$(git rev-parse HEAD^)" ); echo "exit $?"
set +x
rm -rf "$HOME"
