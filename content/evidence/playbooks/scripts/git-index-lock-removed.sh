#!/usr/bin/env bash
# index.lock is removed while its owner, git commit -a, still waits in the editor.
set -u
rm -rf /srv/shop && mkdir -p /srv/shop && cd /srv/shop
git init -q && git config user.email a@example.com && git config user.name a
echo one >a && git add a && git commit -qm first && echo two >a
printf '#!/bin/sh\nsleep 4\necho second >"$1"\n' >/srv/editor.sh && chmod +x /srv/editor.sh
run() { echo "\$ $1"; bash -c "$1" 2>&1; echo "exit $?"; }
echo "product: git, Debian package"
echo "version: $(git --version)"
echo "settings: defaults; the editor is a script that waits four seconds"
echo "captured: $(date -u +%F)"
echo "script: scripts/git-index-lock-removed.sh"
echo
echo "== removed: rm .git/index.lock while git commit -a waits in its editor; what that commit prints, and what is left"
(GIT_EDITOR=/srv/editor.sh run "git commit -a" >/srv/commit.txt) &
until [ -e .git/index.lock ]; do sleep 0.1; done; sleep 1
run "rm .git/index.lock"
wait
cat /srv/commit.txt
run "git log --oneline --format=%s"
run "git status --short"
run "git show :a"
run "cat a"
rm -rf /srv/shop /srv/editor.sh /srv/commit.txt
