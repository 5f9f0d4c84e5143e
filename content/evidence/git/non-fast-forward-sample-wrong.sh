#!/usr/bin/env bash
# git/non-fast-forward-sample-wrong: two writers, one with push-change-wrong.sh: fetch, then --force-with-lease
# Git (Debian git) 2.39.5
#
# One terminal: bash non-fast-forward-sample-wrong.sh
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
( cd anna; cat > ../push-change-wrong.sh <<'SAMPLE'
#!/usr/bin/env bash
# usage: push-change-wrong.sh main
if ! git push -q origin "HEAD:$1"; then
  git fetch -q origin                                   # renews the lease: it now covers what nobody has read
  git push -q --force-with-lease origin "HEAD:$1"
fi
SAMPLE
chmod +x ../push-change-wrong.sh ) > /dev/null 2>&1
( cd ben; echo two >> notes.txt; git commit -q -am two; git push -q ) > /dev/null 2>&1
( cd anna; echo x > other.txt; git add other.txt; git commit -q -m another ) > /dev/null 2>&1
( cd anna; bash ../push-change-wrong.sh main ); echo "exit $?"
( cd anna; git -C ../shop.git log --format=%s main ); echo "exit $?"
set +x
rm -rf "$HOME"
