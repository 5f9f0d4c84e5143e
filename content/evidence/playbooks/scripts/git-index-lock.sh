#!/usr/bin/env bash
# Who holds .git/index.lock? Three cases: an owner whose editor is open, an owner that is writing a file, and nobody.
set -u
rm -rf /srv/shop && mkdir -p /srv/shop && cd /srv/shop || exit 1
git init -q . && git config user.email dev@example.com && git config user.name dev && echo 1 >a && git add a && git commit -qm one
show() { printf '$ %s\n' "$1"; bash -c "$1" 2>&1; echo "exit $?"; }
look() {
  show 'ls -l --time-style=full-iso .git/index.lock'
  show 'lsof .git/index.lock 2>/dev/null'
  show 'lsof -a -c git -d cwd 2>/dev/null'
}
echo "product: git, Debian package"
echo "version: $(git --version)"
echo "settings: defaults; lsof run as root"
echo "captured: $(date -u +%F)"
echo "script: scripts/git-index-lock.sh"
echo
echo "== alive: another session sits in the editor of: git commit -a"
echo 2 >a
GIT_EDITOR='sleep 6 #' git commit -a >/dev/null 2>&1 &
sleep 2
show 'git add a'
look
wait
git reset -q --hard
echo
echo "== no-lock: another session sits in the editor of: git commit (the change was staged before)"
echo 3 >a && git add a
GIT_EDITOR='sleep 6 #' git commit >/dev/null 2>&1 &
sleep 2
look
wait
git reset -q --hard
echo
echo "== dead: the file is left over, no git process exists"
: >.git/index.lock
look
rm -rf /srv/shop
