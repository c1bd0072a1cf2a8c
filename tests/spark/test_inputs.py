"""Small inputs of every format, dirt included, through the cluster; and what is written over what."""

import json
from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

import pytest
from pyspark.sql import SparkSession
from pyspark.sql.types import BinaryType, LongType, StringType, StructField, StructType, TimestampType

import extract
from contract import TABLES
from expected import Row
from written import written

ROSE = "The river rose on Friday night, engineer Jane Roe said."


def run(
    cluster: SparkSession, jsonl: str, folder: Path, form: str, column: str | None = None
) -> dict[str, list[Row]]:
    """All tables of what stands in `folder / "in"`, read without Spark."""
    options = Namespace(input=str(folder / "in"), format=form, date=column)
    extract.extract(cluster, extract.records(cluster, options), jsonl, str(folder / "out"))
    return {name: written(folder / "out", name, schema).to_pylist() for name, schema in TABLES.items()}


def days(tables: dict[str, list[Row]]) -> dict[str, tuple[date | None, str | None, str]]:
    """For each article, without the folders of its id, the day, where it comes from, and the partition."""
    rows = tables["articles"]
    return {
        row["id"].rsplit("/", 1)[-1]: (row["published"], row["date_source"], row["month"]) for row in rows
    }


def test_json_lines(cluster: SparkSession, jsonl: str, tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "text", "text": f" date 2024-03-04 {ROSE}", "date": "2020-01-01"}).encode(),
        b" \t",
        json.dumps({"id": "beside", "text": ROSE, "date": "2024-02-05"}).encode() + b"\r",
        b"",
        json.dumps({"id": "undated", "text": ROSE}).encode(),
        b'{"id": "latin", "text": "caf\xe9"}',
        b'{"id": 5, "text": "The river rose."}',
        b'{"id": "torn", "text": "The ri',
        json.dumps({"id": "empty", "text": ""}).encode(),
    ]
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    (tmp_path / "in" / "empty.jsonl").touch()
    (tmp_path / "in" / "deeper" / "a.jsonl").write_bytes(b"\n".join(lines))
    tables = run(cluster, jsonl, tmp_path, "jsonl")
    assert days(tables) == {
        "text": (date(2024, 3, 4), "date_line", "2024-03"),
        "beside": (date(2024, 2, 5), "default", "2024-02"),
        "undated": (None, None, "undated"),
        "empty": (None, None, "undated"),
    }
    failures = {row["record"]: (row["id"], row["kind"], row["source"]) for row in tables["failures"]}
    source = f"file:{tmp_path}/in/deeper/a.jsonl"
    assert failures == {
        lines[5]: (None, "bad_json", source),
        lines[6]: (None, "bad_record", source),
        lines[7]: (None, "bad_json", source),
    }
    [rose] = [row for row in tables["events"] if row["article"] == "text" and row["trigger"] == "rose"]
    assert (rose["start"], rose["end"], rose["what"]) == (
        date(2024, 3, 1),
        date(2024, 3, 1),
        "rose on Friday night",
    )
    assert {row["speaker"]["name"] for row in tables["quotes"]} == {"Jane Roe"}


def test_nothing_but_empty_files(cluster: SparkSession, jsonl: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.jsonl").touch()
    assert run(cluster, jsonl, tmp_path, "jsonl") == {name: [] for name in TABLES}


def test_text_files(cluster: SparkSession, jsonl: str, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "2024" / "02" / "05"
    folder.mkdir(parents=True)
    (folder / "by-folder.txt").write_text(ROSE)
    (folder / "2023-02-30_no-day.txt").write_text(ROSE)
    (folder / "2023-05-06_by-name.txt").write_text(ROSE)
    (folder / "in-text.txt").write_text(f"date 2024-03-04 {ROSE}")
    (folder / "latin.txt").write_bytes(b"caf\xe9")
    (folder / "other.html").write_text(ROSE)
    tables = run(cluster, jsonl, tmp_path, "text")
    assert days(tables) == {
        "by-folder.txt": (date(2024, 2, 5), "default", "2024-02"),
        "2023-02-30_no-day.txt": (None, None, "undated"),
        "2023-05-06_by-name.txt": (date(2023, 5, 6), "default", "2023-05"),
        "in-text.txt": (date(2024, 3, 4), "date_line", "2024-03"),
    }
    [failure] = tables["failures"]
    assert (failure["kind"], failure["record"]) == ("not_utf8", b"caf\xe9")
    assert failure["source"].endswith("latin.txt")


def test_parquet(cluster: SparkSession, jsonl: str, tmp_path: Path) -> None:
    schema = StructType(
        [
            StructField("id", LongType()),
            StructField("text", StringType()),
            StructField("seen", TimestampType()),
        ]
    )
    rows = [(1, ROSE, datetime(2024, 2, 5, 23, 30)), (2, ROSE, None), (None, ROSE, None), (3, None, None)]
    cluster.createDataFrame(rows, schema).write.parquet(str(tmp_path / "in"))
    tables = run(cluster, jsonl, tmp_path, "parquet", column="seen")
    assert days(tables) == {"1": (date(2024, 2, 5), "default", "2024-02"), "2": (None, None, "undated")}
    failures = [(row["id"], row["message"].split(" at ")[0]) for row in tables["failures"]]
    assert sorted(failures, key=str) == [("3", "missing field `text`"), (None, "missing field `id`")]
    # A second run replaces what the first one wrote, other months too.
    assert days(run(cluster, jsonl, tmp_path, "parquet")) == dict.fromkeys("12", (None, None, "undated"))


def test_parquet_with_bytes_for_text_is_refused_at_once(
    cluster: SparkSession, jsonl: str, tmp_path: Path
) -> None:
    schema = StructType([StructField("id", StringType()), StructField("text", BinaryType())])
    cluster.createDataFrame([("a", b"caf\xe9")], schema).write.parquet(str(tmp_path / "in"))
    with pytest.raises(TypeError, match="`text` must be a string"):
        run(cluster, jsonl, tmp_path, "parquet")


def test_a_worker_that_dies_leaves_no_rows(cluster: SparkSession, tmp_path: Path) -> None:
    source = tmp_path / "in" / "a.jsonl"
    source.parent.mkdir()
    source.write_text(json.dumps({"id": "a", "text": ROSE}))
    program = tmp_path / "dies"
    program.write_text("#!/bin/sh\nhead -c 10 >/dev/null\necho '{}'\nexit 3\n")
    with pytest.raises(Exception, match="status 3"):
        run(cluster, str(program), tmp_path, "jsonl")
    assert list((tmp_path / "out").rglob("*.parquet")) == []
