import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { folderByHand } from '../tools/site.ts';

/** One order, with the decorator of drf-extensions at each of its methods. */
const app = `import sys
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
`;

const version = 'import django, rest_framework_extensions as e; print(f"{e.__version__} on Django {django.__version__}")';

/** drf-extensions, a library for Django REST framework that answers 428 by itself. */
export const drf: Server = {
  name: 'drf-extensions',
  product: 'drf-extensions, api_etag with its defaults (Debian python3-djangorestframework-extensions)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install python3-djangorestframework-extensions',
  settings:
    'one view with api_etag at GET, PUT and DELETE, wsgiref, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole application',
  hide: [
    { word: 'python', pattern: /Server: WSGIServer\/\S+ (CPython\/\S+)/g },
    { word: 'etag', pattern: /"(v\d+)"/g, numbered: true },
  ],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"; mkdir -p "$DIR"
cat > "$DIR"/app.py <<'APP'
${app}APP
/usr/bin/python3 "$DIR"/app.py ${port}`,
  find: async () => {
    const path = program('python3', '/usr/bin');
    try {
      return path ? { path, version: printed(path, ['-W', 'ignore', '-c', version]).trim().split('\n').at(-1) ?? '' } : undefined;
    } catch {
      return undefined; // this Python has no drf-extensions
    }
  },
  start: async ({ path }, dir) => {
    const port = await freePort();
    writeFileSync(join(dir, 'app.py'), app);
    const server = launch(path, ['-W', 'ignore', join(dir, 'app.py'), String(port)], { cwd: dir });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
