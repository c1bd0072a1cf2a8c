"""From the worker's answers to the tables: spans become words, lists become rows, days become dates."""

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

from contract import ARTICLES, EVENTS, FAILURES, MAIN_EVENT, QUOTES

UNDATED = "undated"

# The article's text: a quote has a `text` of its own.
TEXT = "article_text"


def readable(answers: DataFrame) -> DataFrame:
    """The answers, the fields of their articles side by side, with day, month and text."""
    day = F.col("article.published.date").cast("date")
    text = F.array_join(F.transform("article.blocks", lambda block: block["text"]), "")
    rows = answers.select(
        "source",
        "record",
        "error",
        F.col("id").alias("article"),
        day.alias("day"),
        F.coalesce(F.date_format(day, "yyyy-MM"), F.lit(UNDATED)).alias("month"),
        text.alias(TEXT),
        "article.*",
    )
    return rows.withColumn("blocks", F.transform("blocks", lambda block: block.dropFields("text")))


def tables(answers: DataFrame) -> dict[str, DataFrame]:
    """The four tables by name, of `readable` answers."""
    articles = answers.where("error IS NULL")
    return {
        "articles": articles_table(articles),
        "quotes": quotes_table(articles),
        "events": events_table(articles),
        "failures": failures_table(answers.where("error IS NOT NULL")),
    }


def articles_table(articles: DataFrame) -> DataFrame:
    """A row an article: its text, and what points into it."""
    main_event = F.struct(*(words(F.col("main_event")[part]).alias(part) for part in MAIN_EVENT.names))
    place = words(F.col("dateline.place"))
    columns = {
        "id": F.col("article"),
        "published": F.col("day"),
        "clock": F.col("published.clock"),
        "date_source": F.col("published.source"),
        "text": F.col(TEXT),
        "headline": words(F.col("headline")),
        "byline": words(F.col("byline")),
        "dateline": F.when(F.col("dateline").isNotNull(), F.struct("dateline.span", place.alias("place"))),
        "main_event": F.when(F.col("main_event").isNotNull(), main_event),
    }
    return typed(articles.withColumns(columns), ARTICLES)


def quotes_table(articles: DataFrame) -> DataFrame:
    """A row a quote, numbered within its article."""
    quotes = one_a_row(articles, "quotes", "quote")
    columns = {"cue": words(F.col("cue")), "told_to": words(F.col("told_to"))}
    return typed(quotes.withColumns(columns), QUOTES)


def events_table(articles: DataFrame) -> DataFrame:
    """A row an event, numbered within its article."""
    events = one_a_row(articles, "events", "event")
    spans = ["trigger", "clause", "what", "place"]
    columns = {
        "spans": F.struct(*spans),
        "trigger": words(F.col("trigger")),
        "what": words(F.col("what")),
        "place": words(F.col("place")),
        "start": F.col("date.start"),
        "end": F.col("date.end"),
        "precision": F.col("date.precision"),
    }
    return typed(events.withColumns(columns), EVENTS)


def failures_table(failures: DataFrame) -> DataFrame:
    """A row a record that could not be used, with the record."""
    columns = {"id": F.col("article"), "kind": F.col("error.kind"), "message": F.col("error.message")}
    return typed(failures.withColumns(columns), FAILURES)


def one_a_row(articles: DataFrame, items: str, number: str) -> DataFrame:
    """The items of all articles with their fields, their number and the article's day, month and text."""
    rows = articles.select(
        "article", F.col("day").alias("published"), "month", TEXT, F.posexplode(items).alias(number, "item")
    )
    return rows.select("article", "published", "month", TEXT, number, "item.*")


def words(span: Column) -> Column:
    """What stands in the article at a span, which counts bytes."""
    start, end = span["start"].cast("int"), span["end"].cast("int")
    return F.substring(F.col(TEXT).cast("binary"), start + 1, end - start).cast("string")


def typed(rows: DataFrame, schema: StructType) -> DataFrame:
    """The columns of a table, in its order and of its types."""
    return rows.select(*(F.col(field.name).cast(field.dataType) for field in schema))
