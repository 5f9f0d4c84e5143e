#!/usr/bin/env bash
# git/remote-ref-updated-since-checkout-other-branch: push with both options from a branch of another name: the reflog of the wrong branch decides
# Git (Debian git) 2.39.5
#
# One terminal: bash remote-ref-updated-since-checkout-other-branch.sh
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
( cd anna; git switch -q --detach; git branch -q -D main; git commit -q --amend -m "one, reworded" ) > /dev/null 2>&1
( cd anna; git push --force-with-lease --force-if-includes origin HEAD:main ); echo "exit $?"
( cd ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; git fetch -q; git branch -q main origin/main ) > /dev/null 2>&1
( cd anna; git push --force-with-lease --force-if-includes origin HEAD:main ); echo "exit $?"
( cd anna; git log --format=%s origin/main ); echo "exit $?"
set +x
rm -rf "$HOME"
