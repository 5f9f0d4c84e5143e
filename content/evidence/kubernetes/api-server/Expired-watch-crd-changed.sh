#!/usr/bin/env bash
# kubernetes/api-server/Expired-watch-crd-changed: watch from the resourceVersion of a moment ago, after the CustomResourceDefinition was changed: its watch cache began anew
# Kubernetes API server code (k8s.io/apiextensions-apiserver, built from Debian’s sources) 0.36.4; plain HTTP/1.1 over TLS, the bytes below
# Needs: bash src/lab/servers/kubernetes-build.sh; apt-get install etcd-server openssl
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
cd "$(mktemp -d)"; pwd > /tmp/kubernetes-lab
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=lab -keyout ca.key -out ca.crt
for NAME in server admin; do
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /O=system:masters/CN=$NAME -keyout $NAME.key -out $NAME.csr
  printf 'subjectAltName=IP:127.0.0.1' | openssl x509 -req -in $NAME.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile /dev/stdin -out $NAME.crt
done
cat > kubeconfig <<'JSON'
{"apiVersion":"v1","kind":"Config","clusters":[{"name":"lab","cluster":{"server":"https://127.0.0.1:18080","certificate-authority":"ca.crt"}}],"users":[{"name":"admin","user":{"client-certificate":"admin.crt","client-key":"admin.key"}}],"contexts":[{"name":"lab","context":{"cluster":"lab","user":"admin"}}],"current-context":"lab"}
JSON
etcd --data-dir data --listen-client-urls http://127.0.0.1:18081 --advertise-client-urls http://127.0.0.1:18081 --listen-peer-urls http://127.0.0.1:18082 > etcd.log 2>&1 & ETCD=$!
~/.cache/faultbook/apiextensions-apiserver --bind-address 127.0.0.1 --secure-port 18080 --etcd-servers http://127.0.0.1:18081 --tls-cert-file server.crt --tls-private-key-file server.key --client-ca-file ca.crt --kubeconfig kubeconfig --authentication-kubeconfig kubeconfig --authorization-kubeconfig kubeconfig --authentication-skip-lookup --enable-priority-and-fairness=false --disable-admission-plugins NamespaceLifecycle,MutatingAdmissionWebhook,ValidatingAdmissionWebhook,ValidatingAdmissionPolicy,MutatingAdmissionPolicy > server.log 2>&1
kill $ETCD
exit
fi
cd "$(cat /tmp/kubernetes-lab)"; ask() { curl --http1.1 -si --cacert ca.crt --cert admin.crt --key admin.key "$@"; }
ANSWER=$(ask -X POST -H 'Content-Type: application/json' --data-binary '{"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"orders.shop.example"},"spec":{"group":"shop.example","scope":"Namespaced","names":{"plural":"orders","singular":"order","kind":"Order","listKind":"OrderList"},"versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object","properties":{"spec":{"type":"object","properties":{"quantity":{"type":"integer","minimum":1},"note":{"type":"string"}}}}}}}]}}' "https://127.0.0.1:$PORT"'/apis/apiextensions.k8s.io/v1/customresourcedefinitions'); printf '%s\n' "$ANSWER"
sleep 5; # until the definition is in force
ANSWER=$(ask -X POST -H 'Content-Type: application/json' --data-binary '{"apiVersion":"shop.example/v1","kind":"Order","metadata":{"name":"changed"},"spec":{"quantity":1}}' "https://127.0.0.1:$PORT"'/apis/shop.example/v1/namespaces/changed/orders'); printf '%s\n' "$ANSWER"
VERSION_1=$(printf '%s' "$ANSWER" | grep -o '"resourceVersion": *"[0-9]*"' | head -1 | tr -d ' ')
ANSWER=$(ask -X GET "https://127.0.0.1:$PORT"'/apis/shop.example/v1/namespaces/changed/orders'); printf '%s\n' "$ANSWER"
FROM_2=resourceVersion=$(printf '%s' "$ANSWER" | grep -o '"resourceVersion": *"[^"]*"' | tail -1 | cut -d '"' -f 4)
ANSWER=$(ask -X PATCH -H 'Content-Type: application/merge-patch+json' --data-binary '{"spec":{"names":{"plural":"orders","singular":"order","kind":"Order","listKind":"OrderList","shortNames":["oc"]}}}' "https://127.0.0.1:$PORT"'/apis/apiextensions.k8s.io/v1/customresourcedefinitions/orders.shop.example'); printf '%s\n' "$ANSWER"
sleep 2; # until the changed definition is in force
ANSWER=$(ask -X GET "https://127.0.0.1:$PORT"'/apis/shop.example/v1/namespaces/changed/orders?limit=1'); printf '%s\n' "$ANSWER"
sleep 2; # until its watch cache is filled
ANSWER=$(ask -X GET "https://127.0.0.1:$PORT"'/apis/shop.example/v1/namespaces/changed/orders?watch=1&timeoutSeconds=1&'"$FROM_2"''); printf '%s\n' "$ANSWER"
