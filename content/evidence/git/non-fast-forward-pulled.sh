#!/usr/bin/env bash
# git/non-fast-forward-pulled: git pull --rebase after somebody has forced the branch: the own commit is gone without a word
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-pulled.sh
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
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another; git push -q --force ) > /dev/null 2>&1
( cd ben; git fetch -q --no-auto-gc --no-tags --no-recurse-submodules --refmap= origin main; git log --cherry-mark --right-only --format='%m %h %an %s' HEAD...FETCH_HEAD ); echo "exit $?"
( cd ben; git merge-base --is-ancestor origin/main FETCH_HEAD ); echo "exit $?"
( cd ben; git push origin main 2>&1 | head -n 2 ); echo "exit $?"
( cd ben; git pull -q --rebase origin main; git log --format=%s; git push origin main ); echo "exit $?"
( cd ben; git cherry -v HEAD ORIG_HEAD ); echo "exit $?"
( cd ben; git reset -q --keep ORIG_HEAD; git rebase -q; git log --format=%s ); echo "exit $?"
( cd ben; git reset -q --keep ORIG_HEAD; git fetch -q origin main; git rebase -q FETCH_HEAD; git log --format=%s ); echo "exit $?"
( cd ben; git cherry -v HEAD ORIG_HEAD; git log --format="%h %an %s" FETCH_HEAD..HEAD ); echo "exit $?"
( cd ben; git push origin HEAD:main ); echo "exit $?"
set +x
rm -rf "$HOME"
