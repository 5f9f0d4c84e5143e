#!/usr/bin/env bash
# git/non-fast-forward-forced: push --force over a commit of Ben’s: what it says before and after, and what Ben sees
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-forced.sh
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
( cd ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another ) > /dev/null 2>&1
( cd anna; git push --dry-run --force origin main ); echo "exit $?"
( cd anna; git push --force origin main ); echo "exit $?"
( cd anna; git ls-remote origin; git log --format=%s origin/main ); echo "exit $?"
( cd ben; git status -sb ); echo "exit $?"
( cd ben; git fetch; git status -sb ); echo "exit $?"
( cd ben; git push origin main ); echo "exit $?"
set +x
rm -rf "$HOME"
