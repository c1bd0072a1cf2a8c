"""Thousands of articles on a real cluster: the rows are those of one process, also when an executor dies."""

import json
import os
import signal
import time
import urllib.parse
import urllib.request
from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pytest
from pyarrow import parquet
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import StructType

import corpus
import expected
import extract
import measure
import timeline
from contract import TABLES, TIMELINE
from written import written

ARTICLES = int(os.environ.get("DATELINE_SPARK_ARTICLES", "20000"))
FILES = 7

# Flattened at once; the rows of all articles would take gigabytes as Python objects.
CHUNK = 1000

# An executor dies when it has finished so many tasks of the run and is busy with the next one.
TASKS_BEFORE_DEATH = 2

KEYS = {
    "articles": ["id"],
    "quotes": ["article", "quote"],
    "events": ["article", "event"],
    "failures": ["source", "record"],
    "timeline": ["day", "who", "trigger", "what"],
}

CORE_HOUR = 3600
HUNDRED_MILLION_ARTICLES = 100_000_000 * 4096


@dataclass(frozen=True)
class Single:
    """The records in a folder, and what one process makes of them."""

    folder: Path
    records: Path
    tables: dict[str, pa.Table]


@pytest.fixture(scope="module")
def single(jsonl: str, tmp_path_factory: pytest.TempPathFactory) -> Single:
    """Writes the records and runs one process over them."""
    home = tmp_path_factory.mktemp("single")
    files = corpus.write(home / "in", ARTICLES, FILES)
    records = [(f"file:{path}", line) for path in files for line in path.read_bytes().split(b"\n") if line]
    joined, answers = home / "records.jsonl", home / "answers.jsonl"
    joined.write_bytes(b"".join(line + b"\n" for _, line in records))
    started = time.perf_counter()
    expected.ask(jsonl, joined, answers)
    report("one process", time.perf_counter() - started)
    return Single(home / "in", joined, flattened(records, answers))


def flattened(records: list[tuple[str, bytes]], answers: Path) -> dict[str, pa.Table]:
    """The expected tables, made a chunk at a time on all cores."""
    chunks = [records[start : start + CHUNK] for start in range(0, len(records), CHUNK)]
    with answers.open("rb") as lines, ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        parts = list(pool.map(flattened_chunk, chunks, [list(islice(lines, CHUNK)) for _ in chunks]))
        assert lines.read() == b""
    return {name: pa.concat_tables(part[name] for part in parts) for name in TABLES}


def flattened_chunk(records: list[tuple[str, bytes]], answers: list[bytes]) -> dict[str, pa.Table]:
    rows = expected.tables(records, answers)
    return {name: arrow(rows[name], schema) for name, schema in TABLES.items()}


def arrow(rows: list[expected.Row], schema: StructType) -> pa.Table:
    return pa.Table.from_pylist(rows, schema=to_arrow_schema(schema))


def assert_same_rows(name: str, table: pa.Table, wanted: pa.Table) -> None:
    """Row for row, whatever their order."""
    assert len(table) == len(wanted), name
    order = [(key, "ascending") for key in KEYS[name]]
    table, wanted = table.sort_by(order), wanted.sort_by(order)
    if not table.equals(wanted):
        pairs = zip(table.to_pylist(), wanted.to_pylist(), strict=True)
        assert next(pair for pair in pairs if pair[0] != pair[1]) is None, name


def run(cluster: SparkSession, jsonl: str, single: Single, output: Path) -> None:
    options = Namespace(input=str(single.folder), format="jsonl")
    extract.extract(cluster, extract.records(cluster, options), jsonl, str(output))


def test_tables_are_those_of_one_process(
    cluster: SparkSession, jsonl: str, single: Single, tmp_path: Path
) -> None:
    started = time.perf_counter()
    with measure.Meter() as meter:
        run(cluster, jsonl, single, tmp_path)
    took = time.perf_counter() - started
    report("Spark, two executors", took)
    report_shares(meter.seconds(), jsonl, single, tmp_path)
    assert len(single.tables["failures"]) == ARTICLES // corpus.BAD_EVERY
    for name, schema in TABLES.items():
        assert_same_rows(name, written(tmp_path, name, schema), single.tables[name])


def test_the_timeline_is_that_of_one_process(cluster: SparkSession, single: Single, tmp_path: Path) -> None:
    events = single.tables["events"].slice(0, 100_000)
    (tmp_path / "events").mkdir()
    parquet.write_table(events, tmp_path / "events" / "all.parquet")
    timeline.write(timeline.merged(cluster, str(tmp_path)), str(tmp_path))
    merged = arrow(expected.timeline(events.to_pylist()), TIMELINE)
    assert_same_rows("timeline", written(tmp_path, "timeline", TIMELINE), merged)


def test_tables_are_the_same_when_an_executor_dies(
    cluster: SparkSession, jsonl: str, single: Single, tmp_path: Path
) -> None:
    before = {executor["id"]: executor["completedTasks"] for executor in executors(cluster)}
    with ThreadPoolExecutor(max_workers=1) as pool:
        started = time.perf_counter()
        running = pool.submit(run, cluster, jsonl, single, tmp_path)
        victim = busy_executor(cluster, before, running)
        os.kill(process_of(victim), signal.SIGKILL)
        running.result()
        report("Spark, one executor killed", time.perf_counter() - started)
    [dead] = [executor for executor in executors(cluster) if executor["id"] == victim]
    assert not dead["isActive"]
    for name, schema in TABLES.items():
        assert_same_rows(name, written(tmp_path, name, schema), single.tables[name])


def busy_executor(cluster: SparkSession, before: dict[str, int], running: Future[None]) -> str:
    """The id of an executor in the midst of the run."""
    while not running.done():
        for executor in executors(cluster):
            done = executor["completedTasks"] - before.get(executor["id"], 0)
            if executor["isActive"] and executor["activeTasks"] > 0 and done >= TASKS_BEFORE_DEATH:
                return executor["id"]
        wait([running], timeout=0.05)
    running.result()
    pytest.fail("the run was over before an executor could be killed")


def executors(cluster: SparkSession) -> list[dict[str, Any]]:
    """All executors that were ever there, by Spark's status API."""
    context = cluster.sparkContext
    port = urllib.parse.urlsplit(context.uiWebUrl).port
    address = f"http://127.0.0.1:{port}/api/v1/applications/{context.applicationId}/allexecutors"
    with urllib.request.urlopen(address) as answer:
        return [executor for executor in json.load(answer) if executor["id"] != "driver"]


def process_of(executor: str) -> int:
    """The process id of one of this session's own executors."""
    processes = psutil.Process().children(recursive=True)
    asked = ["--executor-id", executor]
    [pid] = [process.pid for process in processes if asked in pairs(command_of(process))]
    return pid


def command_of(process: psutil.Process) -> list[str]:
    """Empty of other programs and of a process that has just ended, as Spark's workers do at any moment."""
    try:
        return process.cmdline() if process.name() == "java" else []
    except psutil.NoSuchProcess:
        return []


def pairs(command: list[str]) -> Iterator[list[str]]:
    return (command[at : at + 2] for at in range(len(command)))


def report(what: str, seconds: float) -> None:
    print(f"\n{what}: {ARTICLES} records in {seconds:.1f} s, {ARTICLES / seconds:.0f} rows/s", end="")


def report_shares(seconds: dict[str, float], jsonl: str, single: Single, folder: Path) -> None:
    """Prints where the processor's time went, and what a hundred million articles take."""
    total, size = sum(seconds.values()), single.records.stat().st_size
    kinds = ", ".join(f"{kind} {used:.0f} s" for kind, used in seconds.items())
    print(f"\nprocessor time: {total:.0f} s ({kinds}), {size / total / 1e6:.2f} MB/s on one core")
    hours = total / size * HUNDRED_MILLION_ARTICLES / CORE_HOUR
    print(f"100 million articles of 4 KB: {hours:.0f} core-hours")
    sample = folder / "sample.jsonl"
    with single.records.open("rb") as records:
        sample.write_bytes(b"".join(islice(records, 200)))
    parse = measure.share_of_parse(jsonl, sample, folder / "callgrind.out")
    if parse is None:
        print("share of the parse: not measured, valgrind is not installed")
    else:
        outside = 1 - parse * seconds["jsonl"] / total
        print(f"the parse is {parse:.0%} of the worker; outside the parse: {outside:.0%} of all", end="")
