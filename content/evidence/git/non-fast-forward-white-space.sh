#!/usr/bin/env bash
# git/non-fast-forward-white-space: the mark = does not see white space, and a changed commit of one’s own has no =
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-white-space.sh
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
( cd anna; printf 'a:\n  b: 1\n' > set.yaml; git add set.yaml; git commit -q -m set; git push -q ) > /dev/null 2>&1
( cd ben; git pull -q; printf 'a:\nb: 1\n' > set.yaml; git commit -q -a --amend -m 'set, b at the top'; git push -q --force ) > /dev/null 2>&1
( cd anna; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD ); echo "exit $?"
( cd anna; git rebase FETCH_HEAD 2>&1 | grep warning; cat set.yaml ); echo "exit $?"
( cd anna; echo "c: 2" >> set.yaml; git commit -q -a --amend -m "set, with c" ) > /dev/null 2>&1
( cd anna; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD ); echo "exit $?"
set +x
rm -rf "$HOME"
