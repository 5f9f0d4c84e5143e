#!/usr/bin/env bash
# etcd/NOT_FOUND-lease-unknown: LeaseRevoke of a lease that is not there
# etcd (Debian 12 etcd-server) 3.4.23; the JSON gateway, plain HTTP/1.1, the bytes below; keys and values are base64
# Needs: apt-get install etcd-server, on Debian 12
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR=$(mktemp -d); etcd --name lab --data-dir "$DIR"/data --listen-client-urls http://127.0.0.1:18080 --advertise-client-urls http://127.0.0.1:18080 --listen-peer-urls http://127.0.0.1:18081 --initial-advertise-peer-urls http://127.0.0.1:18081 --initial-cluster lab=http://127.0.0.1:18081
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X POST -H 'Content-Type: application/json' --data-binary '{"ID":"99"}' "http://127.0.0.1:$PORT/v3/lease/revoke"); printf '%s\n\n' "$ANSWER"
