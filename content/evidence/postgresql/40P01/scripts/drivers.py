# what Python drivers and ORMs raise. opponent.mjs runs beside it
import asyncio, os
one, two = "update accounts set balance = balance where id = 1", "update accounts set balance = balance where id = 2"
host, port, user, db = (os.environ[k] for k in ("PGHOST", "PGPORT", "PGUSER", "PGDATABASE"))
def say(name, e, field, code): print(f"{name}: {type(e).__module__}.{type(e).__name__} (a {', '.join(c.__name__ for c in type(e).__mro__[1:3])}) {field}={code}")
import psycopg
try:
    with psycopg.connect(application_name="d-psycopg") as c: c.execute(one); c.execute(two)
except psycopg.Error as e: say(f"psycopg {psycopg.__version__}", e, ".sqlstate", e.sqlstate); print("    .diag.message_detail:", (e.diag.message_detail or "-").split(";")[0], "…")
import asyncpg
async def run():
    c = await asyncpg.connect(host=host, port=port, user=user, database=db, server_settings={"application_name": "d-asyncpg"})
    try:
        async with c.transaction(): await c.execute(one); await c.execute(two)
    except asyncpg.PostgresError as e: say(f"asyncpg {asyncpg.__version__}", e, ".sqlstate", e.sqlstate)
asyncio.run(run())
import sqlalchemy
try:
    with sqlalchemy.create_engine("postgresql+psycopg2://", connect_args={"application_name": "d-sqlalchemy"}).begin() as c: c.execute(sqlalchemy.text(one)); c.execute(sqlalchemy.text(two))
except sqlalchemy.exc.DBAPIError as e: say(f"SQLAlchemy {sqlalchemy.__version__} with psycopg2", e, ".orig.pgcode", e.orig.pgcode); print("    .orig:", type(e.orig).__module__ + "." + type(e.orig).__name__)
import django
from django.conf import settings
settings.configure(DATABASES={"default": dict(ENGINE="django.db.backends.postgresql", HOST=host, PORT=port, USER=user, NAME=db, OPTIONS={"application_name": "d-django"})})
django.setup()
from django.db import connection, transaction, utils
try:
    with transaction.atomic(), connection.cursor() as c: c.execute(one); c.execute(two)
except utils.Error as e: say(f"Django {django.__version__} with psycopg2", e, ".__cause__.pgcode", e.__cause__.pgcode)
