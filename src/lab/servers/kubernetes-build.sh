#!/usr/bin/env bash
# Builds k8s.io/apiextensions-apiserver from the sources that Debian packages, without installing anything: its packages and the
# Go compiler are unpacked into a folder that is removed at the end. Takes 3 to 10 minutes, 5 GB on disk, and 400 MB over the wire.
#
#   bash src/lab/servers/kubernetes-build.sh [FOLDER]     FOLDER: where the program goes, ~/.cache/faultbook
#
# Needs Debian’s apt and dpkg. SUITE=trixie takes another release than sid.
set -euo pipefail
TO=${1:-$HOME/.cache/faultbook}
SUITE=${SUITE:-sid}
PACKAGE=golang-k8s-apiextensions-apiserver-dev
WORK=$(mktemp -d)
trap 'chmod -R u+w "$WORK"; rm -rf "$WORK"' EXIT

mkdir -p "$WORK"/apt/{state,lists/partial,cache/archives/partial} "$WORK"/tree "$TO"
touch "$WORK"/apt/status
# The mirror is the one that this machine uses for its own release.
MIRROR=$(apt-get indextargets --format '$(SITE)' | awk '/\/debian\/?$/ && !seen++')
[ "$MIRROR" ] || { echo 'apt names no Debian mirror here: see /etc/apt/sources.list.' >&2; exit 1; }
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $MIRROR $SUITE main" > "$WORK"/apt/sources.list
cat > "$WORK"/apt/apt.conf <<CONF
Dir::State "$WORK/apt/state";
Dir::State::Lists "$WORK/apt/lists";
Dir::State::status "$WORK/apt/status";
Dir::Cache "$WORK/apt/cache";
Dir::Etc::sourcelist "$WORK/apt/sources.list";
Dir::Etc::sourceparts "-";
APT::Install-Recommends "false";
APT::Sandbox::User "";
CONF
export APT_CONFIG="$WORK"/apt/apt.conf
apt-get update
apt-get install --yes --download-only golang-go "$PACKAGE"
for file in "$WORK"/apt/cache/archives/golang-*.deb; do dpkg-deb -x "$file" "$WORK"/tree; done
VERSION=$(dpkg-deb -f "$WORK"/apt/cache/archives/"$PACKAGE"_*.deb Version)

GOROOT=$(echo "$WORK"/tree/usr/lib/go-1.*)
export GOROOT GOPATH="$WORK"/tree/usr/share/gocode GOCACHE="$WORK"/cache GO111MODULE=off GOTOOLCHAIN=local GOPROXY=off CGO_ENABLED=0
cd "$GOPATH"/src/k8s.io/apiextensions-apiserver
"$GOROOT"/bin/go build -o "$TO"/apiextensions-apiserver.new .
mv "$TO"/apiextensions-apiserver.new "$TO"/apiextensions-apiserver
echo "${VERSION%-*}" > "$TO"/apiextensions-apiserver.version
echo "$TO/apiextensions-apiserver ${VERSION%-*}"
