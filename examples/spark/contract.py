"""The JSON contract of `dateline` as Spark types, and the tables that `extract.py` makes of it.

Spans are byte offsets into the article's text, the end exclusive; ids are places in their array.
JSON writes a day as `YYYY-MM-DD`, so the contract's own types have strings where the tables have dates.
"""

from pyspark.sql.types import (
    ArrayType,
    BinaryType,
    DataType,
    DateType,
    IntegerType,
    LongType,
    StringType,
    StructField,
    StructType,
)

STRING = StringType()
DATE = DateType()
BYTES = BinaryType()
INDEX = IntegerType()
OFFSET = LongType()
COUNT = LongType()


def struct(**fields: DataType) -> StructType:
    """A struct of nullable fields, in the order given."""
    return StructType([StructField(name, kind) for name, kind in fields.items()])


def array(of: DataType) -> ArrayType:
    """An array without null elements."""
    return ArrayType(of, containsNull=False)


# What the worker writes. Keys that are not named here are not read.

SPAN = struct(start=OFFSET, end=OFFSET)
RULE = {"rule": STRING, "confidence": STRING}
INTERVAL = struct(start=STRING, end=STRING, precision=STRING)
PUBLISHED = struct(date=STRING, clock=STRING, source=STRING, span=SPAN)
BOILERPLATE = struct(kind=STRING, group=STRING, **RULE)
POST = {"text": SPAN, "author": SPAN, "handle": SPAN}
BLOCK = struct(span=SPAN, kind=STRING, text=STRING, boilerplate=BOILERPLATE, post=struct(**POST, date=STRING))
ENTITY = struct(name=STRING, kind=STRING, mentions=array(struct(start=OFFSET, end=OFFSET, rule=STRING)))
PART = struct(start=OFFSET, end=OFFSET, paragraph=INDEX)
SPEAKER = struct(name=STRING, mention=SPAN, entity=INDEX, joint=array(INDEX), **RULE)
QUOTE = struct(
    kind=STRING,
    content=SPAN,
    parts=array(PART),
    text=STRING,
    within=INDEX,
    cue=SPAN,
    told_to=SPAN,
    speaker=SPEAKER,
    post=struct(handle=STRING, date=STRING),
)
TIME = struct(
    span=SPAN,
    text=STRING,
    kind=STRING,
    value=STRING,
    start=STRING,
    end=STRING,
    precision=STRING,
    clock=STRING,
    other=INTERVAL,
    basis=STRING,
    **RULE,
)
ACTOR = struct(name=STRING, span=SPAN, entity=INDEX)
EVENT = struct(
    trigger=SPAN,
    clause=SPAN,
    kind=STRING,
    who=ACTOR,
    what=SPAN,
    place=SPAN,
    date=INTERVAL,
    basis=STRING,
    time=INDEX,
    status=STRING,
    source=STRING,
    quote=INDEX,
    **RULE,
)
MAIN_EVENT = struct(who=SPAN, what=SPAN, when=SPAN, where=SPAN)
DIAGNOSTIC = struct(kind=STRING, severity=STRING, span=SPAN, message=STRING)
ARTICLE = struct(
    published=PUBLISHED,
    headline=SPAN,
    byline=SPAN,
    dateline=struct(span=SPAN, place=SPAN),
    blocks=array(BLOCK),
    sentences=array(SPAN),
    entities=array(ENTITY),
    quotes=array(QUOTE),
    times=array(TIME),
    events=array(EVENT),
    main_event=MAIN_EVENT,
    diagnostics=array(DIAGNOSTIC),
)
ERROR = struct(kind=STRING, message=STRING)
ANSWER = struct(id=STRING, article=ARTICLE, error=ERROR)


# Between the two: the records with the file that each came from, and their answers. A record that cannot be
# sent has its error from the start; an answered one is kept only if it was refused.

RECORDS = struct(source=STRING, record=BYTES, error=ERROR)
ANSWERS = StructType([RECORDS["source"], RECORDS["record"], *ANSWER])


# The tables. `month` is that of publication, or `undated`, and they are partitioned by it.

MONTH = {"month": STRING}
ARTICLES = struct(
    id=STRING,
    published=DATE,
    clock=STRING,
    date_source=STRING,
    headline=STRING,
    byline=STRING,
    text=STRING,
    dateline=struct(span=SPAN, place=STRING),
    blocks=array(struct(span=SPAN, kind=STRING, boilerplate=BOILERPLATE, post=struct(**POST, date=DATE))),
    sentences=array(SPAN),
    entities=array(ENTITY),
    times=array(
        struct(
            span=SPAN,
            text=STRING,
            kind=STRING,
            value=STRING,
            start=DATE,
            end=DATE,
            precision=STRING,
            clock=STRING,
            other=struct(start=DATE, end=DATE, precision=STRING),
            basis=STRING,
            **RULE,
        )
    ),
    main_event=struct(who=STRING, what=STRING, when=STRING, where=STRING),
    diagnostics=array(DIAGNOSTIC),
    **MONTH,
)
QUOTES = struct(
    article=STRING,
    quote=INDEX,
    published=DATE,
    kind=STRING,
    text=STRING,
    content=SPAN,
    parts=array(PART),
    within=INDEX,
    cue=STRING,
    told_to=STRING,
    speaker=SPEAKER,
    post=struct(handle=STRING, date=DATE),
    **MONTH,
)
EVENTS = struct(
    article=STRING,
    event=INDEX,
    published=DATE,
    kind=STRING,
    trigger=STRING,
    who=ACTOR,
    what=STRING,
    place=STRING,
    start=DATE,
    end=DATE,
    precision=STRING,
    basis=STRING,
    time=INDEX,
    status=STRING,
    source=STRING,
    quote=INDEX,
    **RULE,
    spans=struct(trigger=SPAN, clause=SPAN, what=SPAN, place=SPAN),
    **MONTH,
)
FAILURES = struct(source=STRING, id=STRING, kind=STRING, message=STRING, record=BYTES, **MONTH)
TABLES = {"articles": ARTICLES, "quotes": QUOTES, "events": EVENTS, "failures": FAILURES}

# What `timeline.py` makes of the events: a row for what somebody did on a day, with all who tell of it.

TELLING = struct(published=DATE, article=STRING, event=INDEX, what=STRING)
TIMELINE = struct(
    day=DATE,
    who=STRING,
    trigger=STRING,
    what=STRING,
    place=STRING,
    articles=COUNT,
    sources=array(TELLING),
    **MONTH,
)
