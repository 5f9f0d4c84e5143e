#!/usr/bin/env bash
# git/stale-info-five-pushes: five ways to push over Ben’s commit, in three states of Anna’s clone; nothing is sent
# Git (Debian git) 2.39.5
#
# One terminal: bash stale-info-five-pushes.sh
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
( cd anna; git push --dry-run --porcelain origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease --force-if-includes origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease=main:0ad72aa9db32e76dd9643d95d3988abc78bef1a4 origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git fetch -q ) > /dev/null 2>&1
( cd anna; git push --dry-run --porcelain origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease --force-if-includes origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease=main:0ad72aa9db32e76dd9643d95d3988abc78bef1a4 origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git switch -q -C main origin/main; git reset -q --hard HEAD^; git commit -q --amend -m "one, reworded" ) > /dev/null 2>&1
( cd anna; git push --dry-run --porcelain origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease --force-if-includes origin main 2>/dev/null | grep refs ); echo "exit $?"
( cd anna; git push --dry-run --porcelain --force-with-lease=main:0ad72aa9db32e76dd9643d95d3988abc78bef1a4 origin main 2>/dev/null | grep refs ); echo "exit $?"
set +x
rm -rf "$HOME"
