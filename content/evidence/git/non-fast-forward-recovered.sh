#!/usr/bin/env bash
# git/non-fast-forward-recovered: getting back a commit that push --force took out of the branch
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-recovered.sh
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
( cd anna; git push --force origin main ); echo "exit $?"
( cd anna; git cat-file -t d205c5c; git reflog show origin/main ); echo "exit $?"
( cd anna; git -C ../shop.git fsck --no-progress --lost-found ); echo "exit $?"
( cd anna; git -c protocol.version=0 fetch origin d205c5ccf8e6e661ad22d250865c3be713168719 ); echo "exit $?"
( cd anna; git fetch origin d205c5ccf8e6e661ad22d250865c3be713168719 && git push origin FETCH_HEAD:refs/heads/rescue ); echo "exit $?"
( cd ben; git fetch -q; git reflog show origin/main; git push origin origin/main@{1}:refs/heads/rescue-2 ); echo "exit $?"
set +x
rm -rf "$HOME"
