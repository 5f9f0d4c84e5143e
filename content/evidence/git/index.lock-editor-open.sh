#!/usr/bin/env bash
# git/index.lock-editor-open: git add while a commit waits in its editor
# Git (Debian git) 2.39.5
#
# One terminal: bash index.lock-editor-open.sh
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
( cd anna; echo two >> notes.txt; echo x > other.txt ) > /dev/null 2>&1
( cd anna; (GIT_EDITOR='for i in $(seq 99); do [ -e ../closed ] && break; sleep 0.1; done; false' git commit -a > /dev/null 2>&1 &) ) > /dev/null 2>&1
( cd anna; for i in $(seq 99); do [ -e .git/index.lock ] && break; sleep 0.1; done ) > /dev/null 2>&1
( cd anna; git add other.txt ); echo "exit $?"
( cd anna; touch ../closed; for i in $(seq 99); do [ -e .git/index.lock ] || break; sleep 0.1; done ) > /dev/null 2>&1
( cd anna; git add other.txt ); echo "exit $?"
set +x
rm -rf "$HOME"
