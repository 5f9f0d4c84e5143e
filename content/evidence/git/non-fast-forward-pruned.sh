#!/usr/bin/env bash
# git/non-fast-forward-pruned: git gc on the server after push --force: a commit pushed 15 days ago is gone at once
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-pruned.sh
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
( cd shop.git; find objects -type f -exec touch -d '15 days ago' {} + ) > /dev/null 2>&1
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another; git push -q --force ) > /dev/null 2>&1
( cd anna; git -C ../shop.git cat-file -t d205c5ccf8e6e661ad22d250865c3be713168719 ); echo "exit $?"
( cd anna; git -C ../shop.git gc -q ); echo "exit $?"
( cd anna; git -C ../shop.git cat-file -t d205c5ccf8e6e661ad22d250865c3be713168719 ); echo "exit $?"
set +x
rm -rf "$HOME"
