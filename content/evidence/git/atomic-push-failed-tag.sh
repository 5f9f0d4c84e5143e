#!/usr/bin/env bash
# git/atomic-push-failed-tag: a branch and a tag in one push, without --atomic and with it
# Git (Debian git) 2.39.5
#
# One terminal: bash atomic-push-failed-tag.sh
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
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another; git tag v1; git tag v2 ) > /dev/null 2>&1
( cd anna; git push origin main v1 ); echo "exit $?"
( cd anna; git ls-remote origin ); echo "exit $?"
( cd anna; git push --atomic origin main v2 ); echo "exit $?"
( cd anna; git ls-remote origin ); echo "exit $?"
set +x
rm -rf "$HOME"
