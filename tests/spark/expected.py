"""The tables as one process makes them: `jsonl` run once, its answers flattened by plain Python.

Nothing here comes from `examples/spark`: spans are looked up in the records, not in the answers.
"""

import json
import re
import shlex
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]


def ask(jsonl: str, records: Path, answers: Path) -> None:
    """One run of the program over all records."""
    with records.open("rb") as source, answers.open("wb") as sink:
        subprocess.run(shlex.split(jsonl), stdin=source, stdout=sink, stderr=subprocess.DEVNULL, check=True)


def tables(records: Iterable[tuple[str, bytes]], answers: Iterable[bytes]) -> Tables:
    """The four tables; records come with the file that they stand in."""
    rows: Tables = defaultdict(list)
    for (source, record), line in zip(records, answers, strict=True):
        answer = json.loads(line)
        if "error" in answer:
            rows["failures"].append(failure(source, record, answer))
            continue
        name, text = answer["id"], json.loads(record)["text"]
        article = Article(name, text, answer["article"])
        rows["articles"].append(article.row())
        rows["quotes"].extend(article.quotes())
        rows["events"].extend(article.events())
    return rows


def failure(source: str, record: bytes, answer: Row) -> Row:
    """A row of `failures`."""
    error = answer["error"]
    return {"source": source, "id": answer["id"], **error, "record": record, "month": "undated"}


class Article:
    """One answer, and the text that its spans point into."""

    def __init__(self, name: str, text: str, fields: Row) -> None:
        self.name, self.text, self.fields = name, text.encode(), fields
        published = fields["published"]
        self.published = day(published["date"]) if published else None
        self.month = published["date"][:7] if published else "undated"

    def words(self, span: Row | None) -> str | None:
        """What stands at a span."""
        return self.text[span["start"] : span["end"]].decode() if span else None

    def row(self) -> Row:
        """The row of `articles`."""
        fields, published = self.fields, self.fields["published"] or {}
        main_event, dateline = fields["main_event"], fields["dateline"]
        return {
            "id": self.name,
            "published": self.published,
            "clock": published.get("clock"),
            "date_source": published.get("source"),
            "headline": self.words(fields["headline"]),
            "byline": self.words(fields["byline"]),
            "text": self.text.decode(),
            "dateline": dateline and dateline | {"place": self.words(dateline["place"])},
            "blocks": [with_day_of_post(block) for block in fields["blocks"]],
            "sentences": fields["sentences"],
            "entities": fields["entities"],
            "times": [with_days(time) for time in fields["times"]],
            "main_event": main_event and {part: self.words(span) for part, span in main_event.items()},
            "diagnostics": fields["diagnostics"],
            "month": self.month,
        }

    def quotes(self) -> Iterator[Row]:
        """The rows of `quotes`."""
        for number, quote in enumerate(self.fields["quotes"]):
            post = quote["post"]
            yield quote | {
                "article": self.name,
                "quote": number,
                "published": self.published,
                "cue": self.words(quote["cue"]),
                "told_to": self.words(quote["told_to"]),
                "post": post and post | {"date": day(post["date"])},
                "month": self.month,
            }

    def events(self) -> Iterator[Row]:
        """The rows of `events`."""
        for number, event in enumerate(self.fields["events"]):
            spans = {part: event[part] for part in ("trigger", "clause", "what", "place")}
            days = event["date"] or {"start": None, "end": None, "precision": None}
            yield (
                event
                | with_days(days)
                | {
                    "article": self.name,
                    "event": number,
                    "published": self.published,
                    "trigger": self.words(spans["trigger"]),
                    "what": self.words(spans["what"]),
                    "place": self.words(spans["place"]),
                    "spans": spans,
                    "month": self.month,
                }
            )


def with_days(interval: Row) -> Row:
    """The same with its ends as days."""
    other = interval.get("other")
    ends = {"start": day(interval["start"]), "end": day(interval["end"])}
    return interval | ends | ({"other": with_days(other)} if other else {})


def with_day_of_post(block: Row) -> Row:
    """The same with the day of the post in it, if there is one."""
    post = block["post"]
    return block | {"post": post and post | {"date": day(post["date"])}}


def day(written: str | None) -> date | None:
    """A day as JSON has it."""
    return date.fromisoformat(written) if written else None


def timeline(events: Iterable[Row]) -> list[Row]:
    """The timeline of all events."""
    told = defaultdict(list)
    for event in events:
        who = event["who"] if event["who"] and event["who"]["entity"] is not None else None
        if is_told(event):
            deed = re.sub("(ing|ed|es|s|e)$", "", event["trigger"].lower())
            actor = who["name"] if who else event["what"]
            told[event["start"], actor.lower(), deed].append((source_order(event), event, who))
    return [happening(sorted(sources, key=lambda source: source[0])) for sources in told.values()]


def is_told(event: Row) -> bool:
    """Whether an event is something that happened on one day, in the article's own voice."""
    kept = {"kind": "occurrence", "status": "happened", "source": "narration"}
    is_kept = all(event[key] == value for key, value in kept.items()) and event["confidence"] != "low"
    return is_kept and event["start"] is not None and event["start"] == event["end"]


def source_order(event: Row) -> tuple[bool, date, str, int]:
    """Undated articles come first, then the earliest."""
    published = event["published"]
    return published is not None, published or date.min, event["article"], event["event"]


def happening(sources: list[tuple[Any, Row, Row | None]]) -> Row:
    """The row of what all sources tell of."""
    events = [event for _, event, _ in sources]
    start = events[0]["start"]
    return {
        "day": start,
        "who": min((who["name"] for _, _, who in sources if who), default=None),
        "trigger": min(event["trigger"].lower() for event in events),
        "what": events[0]["what"],
        "place": next((event["place"] for event in events if event["place"] is not None), None),
        "articles": len({event["article"] for event in events}),
        "sources": [
            {key: event[key] for key in ("published", "article", "event", "what")} for event in events
        ],
        "month": start.isoformat()[:7],
    }
