"""Made-up articles by the thousand, always the same ones, with a bad record in every hundred."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SEED = 20240102

# At least: a paragraph more makes 2.4 KB of most of them.
LENGTH = 2048

# The days of the articles, in six months.
FIRST_DAY = date(2024, 1, 1)
DAYS = 182

BAD_EVERY = 100
BAD_LINES = (
    b'{"id": "%s", "text": "The river rose',
    b"%s: The river rose on Friday night.",
    b'{"text": "The river rose on Friday night: %s."}',
    b'{"id": 17, "text": "The river rose on Friday night: %s."}',
    b'{"id": null, "text": "The river rose on Friday night: %s."}',
    b'{"id": "%s"}',
    b'{"id": "%s", "text": null}',
    b'{"id": "%s", "text": ["The river rose on Friday night."]}',
    b'{"id": "%s", "text": "The river rose on Friday night.", "date": "2021-02-30"}',
    b'{"id": "%s", "text": "The river rose on \xff\xfe night."}',
    b'"%s: The river rose on Friday night."',
    b'["%s", "The river rose on Friday night."]',
)


def lines(count: int) -> Iterator[bytes]:
    """`count` records as JSON Lines, without line ends."""
    rng = random.Random(SEED)
    paragraphs = prose()
    for index in range(count):
        name = f"a{index:08}"
        if index % BAD_EVERY == BAD_EVERY // 2:
            yield BAD_LINES[index // BAD_EVERY % len(BAD_LINES)] % name.encode()
        else:
            yield json.dumps(article(rng, name, paragraphs), ensure_ascii=False).encode()


def article(rng: random.Random, name: str, paragraphs: list[str]) -> dict[str, str | None]:
    """A record whose day stands in its text, or beside it, or nowhere."""
    day = (FIRST_DAY + timedelta(days=rng.randrange(DAYS))).isoformat()
    told = rng.choices(["in the text", "beside it", "nowhere"], weights=[80, 15, 5])[0]
    text = f" date {day} " if told == "in the text" else ""
    while len(text) < LENGTH:
        text += rng.choice(paragraphs) + "\n\n"
    return {"id": name, "text": text, "date": day if told == "beside it" else None}


def prose() -> list[str]:
    """The paragraphs of the invented articles in `examples/`, promos and captions among them."""
    files = sorted([*EXAMPLES.glob("articles/*.txt"), *EXAMPLES.glob("story/*.txt")])
    texts = [file.read_bytes().decode().replace("\r\n", "\n") for file in files]
    return [part.strip() for text in texts for part in text.split("\n\n") if part.strip()]


def write(folder: Path, count: int, files: int) -> list[Path]:
    """Deals the records out to `files` JSON Lines files, and adds an empty one."""
    folder.mkdir(parents=True)
    paths = [folder / f"part-{number:03}.jsonl" for number in range(files)]
    outputs = [path.open("wb") for path in paths]
    for index, line in enumerate(lines(count)):
        outputs[index % files].write(line + b"\n")
    for output in outputs:
        output.close()
    (folder / "empty.jsonl").touch()
    return paths
