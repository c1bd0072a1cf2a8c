"""The tables as they lie on disk, read without Spark."""

from pathlib import Path

import pyarrow as pa
from pyarrow import dataset
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import StructType


def written(folder: Path, name: str, schema: StructType) -> pa.Table:
    """The table `name` in `folder`, in no order."""
    found = dataset.dataset(
        folder / name,
        schema=to_arrow_schema(schema),
        format="parquet",
        partitioning=dataset.HivePartitioning(pa.schema([("month", pa.string())])),
        exclude_invalid_files=False,
    )
    return found.to_table()
