#!/usr/bin/env bash
# git/stale-info-looked: a lease on a ref of one’s own, to which a look was fetched: first refused, then, after a second look, granted
# Git (Debian git) 2.39.5
#
# One terminal: bash stale-info-looked.sh
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
( cd anna; git commit -q --amend -m "one, reworded" ) > /dev/null 2>&1
( cd anna; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin +main:refs/looked/main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...refs/looked/main ); echo "exit $?"
( cd ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; git fetch -q ) > /dev/null 2>&1
( cd anna; git push --force-with-lease=main:refs/looked/main origin HEAD:main ); echo "exit $?"
( cd anna; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin +main:refs/looked/main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...refs/looked/main ); echo "exit $?"
( cd anna; git cherry-pick d205c5ccf8e6e661ad22d250865c3be713168719 > /dev/null; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...refs/looked/main ); echo "exit $?"
( cd anna; git push --force-with-lease=main:refs/looked/main origin HEAD:main ); echo "exit $?"
set +x
rm -rf "$HOME"
