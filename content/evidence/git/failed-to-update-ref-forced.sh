#!/usr/bin/env bash
# git/failed-to-update-ref-forced: push --force while another push is going on: refused, and the same again passes
# Git (Debian git) 2.39.5
#
# One terminal: bash failed-to-update-ref-forced.sh
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
( cd shop.git; cat > hooks/pre-receive <<'HOOK'
#!/bin/sh
[ -n "$WAIT" ] && [ ! -e ../waiting ] || exit 0
read old new ref
touch ../waiting
for i in $(seq 99); do [ "$(git rev-parse main)" = "$old" ] || exit 0; sleep 0.1; done
HOOK
chmod +x hooks/pre-receive ) > /dev/null 2>&1
( cd anna; git commit -q --amend -m "one, reworded" ) > /dev/null 2>&1
( cd ben; echo two >> notes.txt; git commit -q -am two ) > /dev/null 2>&1
( cd anna; (cd ../ben; for i in $(seq 99); do [ -e ../waiting ] && break; sleep 0.1; done; git push -q) & WAIT=1 git push --force origin main ); echo "exit $?"
( cd anna; git push origin main 2>&1 | head -n 2 ); echo "exit $?"
( cd anna; git push --force origin main ); echo "exit $?"
( cd anna; git -C ../shop.git log --format=%s main ); echo "exit $?"
set +x
rm -rf "$HOME"
