# Python: psycopg2 and SQLAlchemy's reflection.  See clients.pl for what each client shows.
import pathlib
import sys
import warnings

from sqlalchemy import MetaData, Text, create_engine, func, inspect, select, text
from sqlalchemy.dialects.postgresql import dialect
from sqlalchemy.types import NullType

# "Did not recognize type" would end the run; what it says of indexes is about itself.
warnings.simplefilter("error")
warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index|Predicate of partial index")

# What SQLAlchemy must be told: these types come as text.
dialect.ischema_names |= dict.fromkeys(["party", "partyset", "edtf", "corpus"], Text)


def ok(right, name):
    print("ok -" if right else "not ok -", name)


source, body = sys.argv[1], pathlib.Path(sys.argv[2]).read_text("utf-8").strip()
db = create_engine("postgresql+psycopg2://", future=True).connect()
inspector = inspect(db)
tables = MetaData(schema="dialogue")
tables.reflect(bind=db, views=True)
for table in tables.tables.values():
    comment = inspector.get_table_comment(table.name, "dialogue")["text"]
    ok(comment, f"reflects {table.name} with its comment")
    rows = db.execute(select(table)).all()
    ok(len(rows) == db.scalar(select(func.count()).select_from(table)), f"reads {table.name}")
    bare = [column.name for column in table.columns if not column.comment or isinstance(column.type, NullType)]
    ok(not bare, f"each column of {table.name} has a comment and a known type {bare}")

statement, commitment = tables.tables["dialogue.statement"], tables.tables["dialogue.commitment"]
key = db.scalar(statement.insert().values(source=source, body=body).returning(statement.c.id))
facts = tables.tables["dialogue.bi_commitments"]
fact = db.execute(select(facts).where(facts.c.statement_id == key)).one()
ok(fact.evidence == body[fact.span_start - 1:fact.span_end - 1], "the span of its commitment counts code points")
ok(fact.parties == ["JP", "NO"], "an array of parties is a list")
ok(fact.due_until.isoformat() == "2022-12-31", "a day is a date")

ours = commitment.c.statement_id == key
row = db.execute(select(commitment).where(ours)).one()
ok((row.actors, row.due) == ("{JP,NO}", "2022"), "custom types are text")
ok((row.span.lower, row.span.upper) == (fact.span_start, fact.span_end), "a span is a range")
db.execute(commitment.update().where(ours).values(due="2022~", actors="{NO}"))
row = db.execute(select(commitment).where(ours)).one()
ok((row.due, row.actors, row.origin) == ("2022~", "{NO}", "curated"), "writes values of custom types")

values = db.execute(text("SELECT * FROM every_type")).one()
texts = db.execute(text("SELECT * FROM every_type_as_text")).one()
for name, value, as_text in zip(values._fields, values, texts):
    if name == "range":
        value = f"[{value.lower},{value.upper})"
    ok(value == as_text, f"reads a {name}: {value}")
db.commit()
