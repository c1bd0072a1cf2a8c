"""Where the time goes: processor seconds by kind of process, and the share of the parse in the worker."""

import re
import shlex
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

import psutil

# Functions of the library under which the whole parse is counted, in the output of callgrind_annotate.
PARSE = re.compile(r"([\d,]+) \([ \d.]+%\)  \S*src/parser\.rs:dateline::parser::Parser::\w+")
TOTAL = re.compile(r"([\d,]+) \(100\.0%\)  PROGRAM TOTALS")


class Meter:
    """Processor seconds of all processes below this one while it is open, by kind.

    They are looked at again and again: Spark ends idle Python workers, and nobody inherits their times.
    """

    INTERVAL = 0.5

    def __init__(self) -> None:
        self._seen: dict[psutil.Process, Counter[str]] = {}
        self._closing = Event()
        self._watcher = Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._look()
        self._before = self._total()
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, it: BaseException | None, at: TracebackType | None
    ) -> None:
        self._closing.set()
        self._watcher.join()
        self._look()

    def seconds(self) -> Counter[str]:
        """What was used so far: by `jsonl`, `python` and `java`."""
        total = self._total()
        total.subtract(self._before)
        return total

    def _total(self) -> Counter[str]:
        return sum(self._seen.values(), Counter())

    def _watch(self) -> None:
        while not self._closing.wait(self.INTERVAL):
            self._look()

    def _look(self) -> None:
        for process in psutil.Process().children(recursive=True):
            try:
                name, times = process.name(), process.cpu_times()
            except psutil.NoSuchProcess:
                continue
            own, of_children = times.user + times.system, times.children_user + times.children_system
            if name.startswith("python"):
                # The only children of a Python worker are runs of the program.
                self._seen[process] = Counter(python=own, jsonl=of_children)
            elif name == "java":
                self._seen[process] = Counter(java=own)


def share_of_parse(jsonl: str, records: Path, profile: Path) -> float | None:
    """The library's share of the instructions of `jsonl`, if valgrind is there to count them."""
    if shutil.which("valgrind") is None:
        return None
    counted = [
        "valgrind",
        "--quiet",
        "--tool=callgrind",
        f"--callgrind-out-file={profile}",
        *shlex.split(jsonl),
    ]
    with records.open("rb") as source:
        subprocess.run(counted, stdin=source, capture_output=True, check=True)
    annotate = ["callgrind_annotate", "--inclusive=yes", str(profile)]
    table = subprocess.run(annotate, capture_output=True, text=True, check=True).stdout
    [total] = TOTAL.findall(table)
    return max(number(found) for found in PARSE.findall(table)) / number(total)


def number(written: str) -> int:
    """A number with commas."""
    return int(written.replace(",", ""))
