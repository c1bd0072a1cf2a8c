"""The events of all articles, merged into one timeline: for each day what happened, and who tells of it.

    python timeline.py TABLES

TABLES is what `extract.py` wrote. It gets the table `timeline`, partitioned by month of the days.
"""

import argparse
from collections.abc import Sequence

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from contract import EVENTS, TIMELINE

# What was narrated as having happened on one day. Events of several articles are one if somebody of the same
# name did the same; where nobody is named, only if the same is said of them.
MERGE = r"""
WITH told AS (
    SELECT
        start AS day, article, event, published, what, place,
        IF(who.entity IS NULL, NULL, who.name) AS who,
        IF(who.entity IS NULL, lower(what), lower(who.name)) AS actor,
        lower(trigger) AS trigger,
        regexp_replace(lower(trigger), '(ing|ed|es|s|e)$', '') AS deed
    FROM {events}
    WHERE kind = 'occurrence' AND status = 'happened' AND source = 'narration' AND confidence <> 'low'
        AND start = end
)
SELECT
    day,
    min(who) AS who,
    min(trigger) AS trigger,
    min_by(what, (published, article, event)) AS what,
    min_by(place, (published, article, event)) FILTER (WHERE place IS NOT NULL) AS place,
    count(DISTINCT article) AS articles,
    sort_array(collect_list(struct(published, article, event, what))) AS sources,
    date_format(day, 'yyyy-MM') AS month
FROM told
GROUP BY day, actor, deed
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Does what the command line says, and shows what most articles tell of."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("tables", help="the folder that extract.py wrote")
    folder = parser.parse_args(arguments).tables
    spark = SparkSession.builder.appName("dateline: timeline").getOrCreate()
    write(merged(spark, folder), folder)
    timeline = spark.read.schema(TIMELINE).parquet(f"{folder}/timeline")
    timeline.drop("sources", "month").orderBy(F.desc("articles"), "day").show(20, truncate=50)


def merged(spark: SparkSession, folder: str) -> DataFrame:
    """One row for one happening, the earliest source first."""
    return spark.sql(MERGE, events=spark.read.schema(EVENTS).parquet(f"{folder}/events"))


def write(timeline: DataFrame, folder: str) -> None:
    """Writes the table anew, the days of a month in order."""
    rows = timeline.hint("rebalance", F.col("month")).sortWithinPartitions("month", "day", F.desc("articles"))
    rows.write.mode("overwrite").partitionBy("month").parquet(f"{folder}/timeline")


if __name__ == "__main__":
    main()
