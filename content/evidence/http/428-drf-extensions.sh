#!/usr/bin/env bash
# http/428-drf-extensions: PUT and DELETE without If-Match, with other conditions, with If-Match: *
# drf-extensions, api_etag with its defaults (Debian python3-djangorestframework-extensions) 0.7.1 on Django 3.2.25; plain HTTP/1.1, the bytes below
# Needs: apt-get install python3-djangorestframework-extensions
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
DIR="${TMPDIR:-/tmp}/faultbook-$PORT"; rm -rf "$DIR"; mkdir -p "$DIR"
cat > "$DIR"/app.py <<'APP'
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

renderers = ["rest_framework.renderers.JSONRenderer"]
settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="lab", ALLOWED_HOSTS=["*"],
                   REST_FRAMEWORK={"UNAUTHENTICATED_USER": None, "DEFAULT_RENDERER_CLASSES": renderers})
django.setup()

from django.core.handlers.wsgi import WSGIHandler
from django.urls import path
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework_extensions.etag.decorators import api_etag

order = {"note": "call first", "version": 7}


def tag(**_):
    return f'"v{order["version"]}"'


class Order(APIView):
    @api_etag(etag_func=tag)
    def get(self, request):
        return Response({"note": order["note"]})

    @api_etag(etag_func=tag, rebuild_after_method_evaluation=True)
    def put(self, request):
        order.update(note=request.data["note"], version=order["version"] + 1)
        return Response({"note": order["note"]})

    @api_etag(etag_func=tag)
    def delete(self, request):
        return Response(status=204)


urlpatterns = [path("orders/42", Order.as_view())]


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


make_server("127.0.0.1", int(sys.argv[1]), WSGIHandler(), handler_class=Quiet).serve_forever()
APP
/usr/bin/python3 "$DIR"/app.py 18080
exit
fi
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-None-Match: *' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-Unmodified-Since: Thu, 01 Jan 2099 00:00:00 GMT' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-Match: ' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ETAG_1=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-Match: '"$ETAG_1"'' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ETAG_2=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-Match: '"$ETAG_1"'' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ANSWER=$(curl -si -H 'Host: files.example' -X PUT -H 'Content-Type: application/json' -H 'If-Match: *' --data-binary '{"note":"from B"}' "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
ETAG_3=$(printf '%s' "$ANSWER" | sed -n 's/^etag: *//Ip' | tr -d '\r')
ANSWER=$(curl -si -H 'Host: files.example' -X DELETE "http://127.0.0.1:$PORT/orders/42"); printf '%s\n\n' "$ANSWER"
