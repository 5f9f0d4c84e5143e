# psycopg, asyncpg, SQLAlchemy and Django at a statement, at COMMIT, and when the error was swallowed inside the transaction.
import asyncio, datetime, os
import asyncpg, django, psycopg, sqlalchemy

url = "postgresql://{PGUSER}@{PGHOST}:{PGPORT}/{PGDATABASE}".format(**os.environ)
other = psycopg.connect(url, autocommit=True)


def reset():
    other.execute("drop table if exists duty")
    other.execute("create table duty (doctor text primary key, on_call bool)")
    other.execute("insert into duty values ('ada', true), ('ben', true)")


BEN = "update duty set on_call = false where doctor = 'ben'"
COUNT = "select count(*) from duty where on_call"


def at_statement(ask):
    ask(COUNT)
    other.execute(BEN)
    ask(BEN)


def at_commit(ask):
    other.execute("begin isolation level serializable")
    other.execute(COUNT)
    ask(COUNT)
    ask(BEN)
    other.execute("update duty set on_call = false where doctor = 'ada'")
    other.execute("commit")


def swallowed(ask):
    ask(COUNT)
    other.execute(BEN)
    try:
        ask(BEN)
    except Exception:
        pass


CASES = {"at a statement": ("REPEATABLE READ", at_statement), "at COMMIT": ("SERIALIZABLE", at_commit), "swallowed": ("REPEATABLE READ", swallowed)}


def names(error):
    chain = []
    for one in (error, getattr(error, "orig", None), error.__cause__):
        if one is not None:
            chain.append(f"{type(one).__module__}.{type(one).__name__} sqlstate={getattr(one, 'sqlstate', '-')}")
    return " <- ".join(dict.fromkeys(chain)) + f" | {str(error).splitlines()[0]}"


def say(who, title, run):
    reset()
    try:
        run()
        print(f"{who} {title}: no error")
    except Exception as error:
        print(f"{who} {title}: {names(error)}")


print(f"# PostgreSQL {other.info.parameter_status('server_version')}, captured {datetime.datetime.now(datetime.timezone.utc).isoformat()}")
for title, (level, work) in CASES.items():
    def run():
        with psycopg.connect(url) as conn:
            conn.isolation_level = psycopg.IsolationLevel[level.replace(" ", "_")]
            work(conn.execute)
    say(f"psycopg {psycopg.__version__}", title, run)
print("psycopg MRO", [c.__name__ for c in psycopg.errors.SerializationFailure.__mro__][:5])


async def with_asyncpg(level, work):
    conn = await asyncpg.connect(url)
    try:
        async with conn.transaction(isolation=level.lower().replace(" ", "_")):
            loop = asyncio.get_running_loop()
            ask = lambda text: asyncio.run_coroutine_threadsafe(conn.fetch(text), loop).result()
            await asyncio.to_thread(work, ask)
    finally:
        await conn.close()


for title, (level, work) in CASES.items():
    say(f"asyncpg {asyncpg.__version__}", title, lambda: asyncio.run(with_asyncpg(level, work)))
engine = sqlalchemy.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
for title, (level, work) in CASES.items():
    def run():
        with engine.connect().execution_options(isolation_level=level) as conn, conn.begin():
            work(lambda text: conn.execute(sqlalchemy.text(text)))
    say(f"sqlalchemy {sqlalchemy.__version__}", title, run)
from django.conf import settings
database = {"ENGINE": "django.db.backends.postgresql", "NAME": os.environ["PGDATABASE"], "USER": os.environ["PGUSER"], "HOST": os.environ["PGHOST"], "PORT": os.environ["PGPORT"]}
settings.configure(DATABASES={"default": database})
django.setup()
from django.db import connection, transaction
for title, (level, work) in CASES.items():
    def run():
        connection.close()
        connection.settings_dict["OPTIONS"] = {"isolation_level": psycopg.IsolationLevel[level.replace(" ", "_")]}
        with transaction.atomic():
            with connection.cursor() as cursor:
                work(cursor.execute)
    say(f"django {django.__version__}", title, run)
