#!/usr/bin/env bash
# git/pre-receive-hook-declined-push: a fast-forward that a hook refuses, as a protected branch does
# Git (Debian git) 2.39.5
#
# One terminal: bash pre-receive-hook-declined-push.sh
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
echo "main is protected: open a merge request" >&2
exit 1
HOOK
chmod +x hooks/pre-receive ) > /dev/null 2>&1
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another ) > /dev/null 2>&1
( cd anna; git push origin main ); echo "exit $?"
( cd anna; git push --force origin main ); echo "exit $?"
set +x
rm -rf "$HOME"
