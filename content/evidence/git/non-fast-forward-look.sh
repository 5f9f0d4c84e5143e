#!/usr/bin/env bash
# git/non-fast-forward-look: what the branch there has and HEAD has not, asked without moving origin/main: a lease still refuses
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-look.sh
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
( cd anna; git commit -q --amend -m "one, reworded" ) > /dev/null 2>&1
( cd anna; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD ); echo "exit $?"
( cd anna; git push origin main ); echo "exit $?"
( cd anna; git push --force-with-lease origin main ); echo "exit $?"
set +x
rm -rf "$HOME"
