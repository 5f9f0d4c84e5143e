#!/usr/bin/env bash
# git/stale-info-delete: deleting a branch to which Ben has pushed, with a lease and without
# Git (Debian git) 2.39.5
#
# One terminal: bash stale-info-delete.sh
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
( cd anna; git push -q origin main:topic ) > /dev/null 2>&1
( cd ben; git fetch -q; git switch -q topic; echo two >> notes.txt; git commit -q -am two; git push -q origin topic ) > /dev/null 2>&1
( cd anna; git push --force-with-lease --delete origin topic ); echo "exit $?"
( cd anna; git push --delete origin topic ); echo "exit $?"
set +x
rm -rf "$HOME"
