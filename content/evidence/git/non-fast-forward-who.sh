#!/usr/bin/env bash
# git/non-fast-forward-who: who moved the branch, asked in the reflog of a bare repository
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-who.sh
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
( cd ben; git config user.name Ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; git -C ../shop.git reflog show main ); echo "exit $?"
( cd shop.git; git config core.logAllRefUpdates true ) > /dev/null 2>&1
( cd ben; echo three >> notes.txt; git commit -q -am three; git push -q ) > /dev/null 2>&1
( cd anna; git config user.name Anna; git commit -q --amend -m "one, reworded"; git push -q --force ) > /dev/null 2>&1
( cd anna; git -C ../shop.git reflog show --format="%h %gd %gn %gs (commit by %an)" main ); echo "exit $?"
set +x
rm -rf "$HOME"
