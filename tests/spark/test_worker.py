"""The worker process when all goes well and when it does not; no Spark here."""

import json
import shlex
import sys

import pyarrow as pa
import pytest
from pyspark.sql.pandas.types import to_arrow_schema

import worker
from contract import ANSWER

SCHEMA = to_arrow_schema(ANSWER)


def batch(records: list[bytes]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"source": ["a.jsonl"] * len(records), "record": records})


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def test_answers_are_in_order_and_only_what_was_refused_is_kept(jsonl: str) -> None:
    records = [json.dumps({"id": str(number), "text": "The river rose."}).encode() for number in range(500)]
    records[7] = b'{"id": "7"}'
    records[8] = b"no JSON"
    answers = worker.answer(shlex.split(jsonl), batch(records), SCHEMA).to_pylist()
    assert [answer["id"] for answer in answers] == [*"01234567", None, *map(str, range(9, 500))]
    refused = {row: answer for row, answer in enumerate(answers) if answer["error"]}
    assert {row: answer["record"] for row, answer in refused.items()} == {7: records[7], 8: records[8]}
    assert [answer["error"]["kind"] for answer in refused.values()] == ["bad_record", "bad_json"]
    assert "missing field `text`" in answers[7]["error"]["message"]
    assert all(answer["record"] is None for row, answer in enumerate(answers) if row not in refused)


def test_more_than_the_pipes_hold_goes_both_ways_at_once(jsonl: str) -> None:
    text = "The river rose on Friday night, engineer Jane Roe said. " * 2000
    records = [json.dumps({"id": str(number), "text": text}).encode() for number in range(20)]
    assert len(worker.answer(shlex.split(jsonl), batch(records), SCHEMA)) == len(records)


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("print('{}'); exit('broken pipe')", "status 1: broken pipe"),
        ("import os; print('{}', flush=True); os.kill(os.getpid(), 9)", "status -9"),
        ("print('{}')", "1 answers to 2 records"),
        ("", "0 answers to 2 records"),
        ("print('{}\\n' * 3)", "3 answers to 2 records"),
    ],
)
def test_a_broken_worker_fails_the_task(program: str, reason: str) -> None:
    with pytest.raises(worker.WorkerError, match=reason):
        worker.answer(python(program), batch([b"{}", b"{}"]), SCHEMA)


def test_half_a_line_is_no_answer() -> None:
    with pytest.raises(pa.ArrowInvalid):
        worker.answer(python("""print('{}\\n{"id": "a", "art', end='')"""), batch([b"{}", b"{}"]), SCHEMA)
