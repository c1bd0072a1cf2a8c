"""The `jsonl` example as worker process: batches of records in, batches of answers out.

Every batch is one run of the program. `subprocess.run` writes to it and reads from it at the same time, so
that neither waits for the other, and the exit status is known before a row of the batch goes on. A start
costs a few milliseconds, a batch of a thousand articles some hundreds.
"""

import subprocess
from collections.abc import Callable, Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import json
from pyspark import SparkFiles

Batches = Iterator[pa.RecordBatch]


class WorkerError(RuntimeError):
    """The program broke its protocol: the task fails, and Spark tries it again."""


def answering(program: str, options: Sequence[str], schema: pa.Schema) -> Callable[[Batches], Batches]:
    """The function for `DataFrame.mapInArrow`; `program` is a file that was sent to the executors."""

    def answer_all(batches: Batches) -> Batches:
        command = [SparkFiles.get(program), *options]
        for batch in batches:
            if len(batch) > 0:
                yield answer(command, batch, schema)

    return answer_all


def answer(command: Sequence[str], batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """The answers to the records of one batch, row by row, beside where they came from."""
    answers = read(ask(command, batch["record"].to_pylist()), schema)
    if len(answers) != len(batch):
        raise WorkerError(f"{command[0]}: {len(answers)} answers to {len(batch)} records")
    is_refused = answers["error"].is_valid()
    refused = pc.if_else(is_refused, batch["record"], pa.scalar(None, pa.binary()))
    columns = [batch["source"], refused, *answers.columns]
    return pa.RecordBatch.from_arrays(columns, names=["source", "record", *schema.names])


def ask(command: Sequence[str], records: Sequence[bytes]) -> bytes:
    """What `command` writes when it reads `records`, a line each."""
    done = subprocess.run(command, input=b"\n".join([*records, b""]), capture_output=True, check=False)
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip()
        raise WorkerError(f"{command[0]}: status {done.returncode}: {reason}")
    return done.stdout


def read(lines: bytes, schema: pa.Schema) -> pa.RecordBatch:
    """JSON Lines as one batch with the columns of `schema`; other keys are skipped."""
    if not lines:
        return pa.RecordBatch.from_pylist([], schema=schema)
    table = json.read_json(
        pa.BufferReader(lines),
        # One block: a line must not lie in two.
        read_options=json.ReadOptions(use_threads=False, block_size=len(lines)),
        parse_options=json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
    )
    [batch] = table.combine_chunks().to_batches()
    return batch
