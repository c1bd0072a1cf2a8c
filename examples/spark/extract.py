"""Articles on Spark: asks the `jsonl` example about each of them and writes four Parquet tables.

    python extract.py --worker "target/release/examples/jsonl --threads 1" INPUT OUTPUT

INPUT is a folder of JSON Lines, of Parquet, or of `.txt` files. OUTPUT gets `articles`, `quotes`, `events`
and `failures`, partitioned by month of publication; what it held of these is replaced.
"""

import argparse
import shlex
from collections.abc import Sequence
from pathlib import PurePath

from pyspark import StorageLevel
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import DateType, StringType, TimestampNTZType, TimestampType

import worker
from contract import ANSWER, ANSWERS, ERROR, TABLES
from tables import readable, tables

# A task has one core.
WORKER = "jsonl --threads 1"

# So many records are in memory at once: with their answers, first as JSON and then as columns, 60 MB.
BATCH = 500

# The rows of an article stand together.
ORDER = {
    "articles": ["id"],
    "quotes": ["article", "quote"],
    "events": ["article", "event"],
    "failures": ["source", "id"],
}

# The last day in a path that is no piece of a longer number: `2021-03-14_slug.txt`, `2021/03/14/slug.txt`.
DAY_IN_PATH = r".*(?<!\d)(\d{4}[-/]\d{2}[-/]\d{2})(?!\d)"


def main(arguments: Sequence[str] | None = None) -> None:
    """Does what the command line says, and prints how many rows there are."""
    options = parse(arguments)
    spark = SparkSession.builder.appName("dateline: extract").getOrCreate()
    extract(spark, records(spark, options), options.worker, options.output)
    for name, schema in TABLES.items():
        rows = spark.read.schema(schema).parquet(f"{options.output}/{name}")
        print(f"{rows.count():>12} {name}")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("input", help="a file or a folder, wherever Spark can read")
    parser.add_argument("output", help="the folder of the tables")
    parser.add_argument("--format", choices=["jsonl", "parquet", "text"], default="jsonl")
    parser.add_argument("--date", metavar="COLUMN", help="Parquet: days for articles that give none (date)")
    parser.add_argument("--worker", default=WORKER, help=f"the jsonl example with its options ({WORKER})")
    return parser.parse_args(arguments)


def records(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """The input as `RECORDS`."""
    match options.format:
        case "jsonl":
            return from_json_lines(spark, options.input)
        case "parquet":
            return from_parquet(spark, options.input, options.date)
        case _:
            return from_text(spark, options.input)


def from_json_lines(spark: SparkSession, path: str) -> DataFrame:
    """Lines go to the worker as they are, for it to judge; only to blank ones it has no answer."""
    lines = spark.read.text(path, lineSep="\n", recursiveFileLookup=True)
    lines = lines.where(F.col("value").rlike(r"[^ \t\n\f\r]"))
    return with_source(lines, F.col("value").cast("binary"))


def from_parquet(spark: SparkSession, path: str, date: str | None) -> DataFrame:
    """Rows with `id`, `text` and a day, which counts where the text gives none."""
    rows = spark.read.parquet(path)
    if rows.schema["text"].dataType != StringType():
        raise TypeError(f"{path}: `text` must be a string")
    record = F.to_json(
        F.struct(F.col("id").cast("string").alias("id"), F.col("text"), day_of(rows, date).alias("date"))
    )
    return with_source(rows, record.cast("binary"))


def day_of(rows: DataFrame, column: str | None) -> Column:
    """The day beside each text. Only a column that nobody named may be missing."""
    if column is None and "date" not in rows.columns:
        return F.lit(None).cast("string")
    name = column or "date"
    is_moment = rows.schema[name].dataType in (TimestampType(), TimestampNTZType())
    return F.col(name).cast(DateType()) if is_moment else F.col(name)


def from_text(spark: SparkSession, path: str) -> DataFrame:
    """Files of one article each. The path is the id, and a day in it counts where the text gives none."""
    files = spark.read.format("binaryFile").load(path, pathGlobFilter="*.txt", recursiveFileLookup=True)
    text = F.col("content").cast("string")
    day = F.translate(F.regexp_extract("path", DAY_IN_PATH, 1), "/", "-")
    record = F.to_json(
        F.struct(F.col("path").alias("id"), text.alias("text"), F.try_to_date(day).alias("date"))
    )
    is_utf8 = F.is_valid_utf8(text)
    error = F.struct(F.lit("not_utf8").alias("kind"), F.lit("the file is not UTF-8").alias("message"))
    return with_source(
        files,
        record=F.when(is_utf8, record.cast("binary")).otherwise(F.col("content")),
        error=F.when(~is_utf8, error),
    )


def with_source(rows: DataFrame, record: Column, error: Column | None = None) -> DataFrame:
    """Records with the file that each came from, and with the error of those that cannot be sent."""
    source = F.col("_metadata.file_path").alias("source")
    error = F.lit(None) if error is None else error
    return rows.select(source, record.alias("record"), error.cast(ERROR).alias("error"))


def extract(spark: SparkSession, rows: DataFrame, command: str, output: str) -> None:
    """Asks the worker once about every record, and writes the tables."""
    answers = readable(ask(spark, rows, command)).persist(StorageLevel.DISK_ONLY)
    for name, content in tables(answers).items():
        write(content, ORDER[name], f"{output}/{name}")
    answers.unpersist()


def ask(spark: SparkSession, rows: DataFrame, command: str) -> DataFrame:
    """The answers to all records, as `ANSWERS`."""
    program, *options = shlex.split(command)
    spark.sparkContext.addFile(program)
    spark.sparkContext.addPyFile(worker.__file__)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    answering = worker.answering(PurePath(program).name, options, to_arrow_schema(ANSWER))
    asked = rows.where("error IS NULL").select("source", "record").mapInArrow(answering, ANSWERS)
    return asked.unionByName(rows.where("error IS NOT NULL"), allowMissingColumns=True)


def write(rows: DataFrame, order: Sequence[str], path: str) -> None:
    """Writes a table anew. Spark makes files of a good size, however many articles a month has."""
    rows = rows.hint("rebalance", F.col("month")).sortWithinPartitions("month", *order)
    rows.write.mode("overwrite").partitionBy("month").parquet(path)


if __name__ == "__main__":
    main()
