"""What the tests share: the worker process, and a cluster of two executors on this machine."""

import os
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pyspark
import pytest
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "spark"))

# Two executors with a core and 1 GiB each, in processes of their own.
MASTER = "local-cluster[2,1,1024]"

# Twenty tasks of twenty thousand articles.
PARTITION = "2m"

# The quick compiler alone: in runs this short the other one does not pay.
JAVA = "-XX:TieredStopAtLevel=1"


@pytest.fixture(scope="session")
def jsonl() -> str:
    """The command of the worker process, built by `.ci/spark`: on one core, as in a task."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    program = target / "release" / "examples" / "jsonl"
    return f"{shlex.quote(str(program))} --threads 1"


@pytest.fixture(scope="session")
def cluster() -> Iterator[SparkSession]:
    """A session on the cluster. The status API is that of Spark's web page, on any free port."""
    os.environ["SPARK_HOME"] = str(Path(pyspark.__file__).parent)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(MASTER).config("spark.driver.memory", "2g")
    builder = builder.config("spark.ui.port", 0).config("spark.ui.showConsoleProgress", False)
    builder = builder.config("spark.driver.extraJavaOptions", JAVA)
    builder = builder.config("spark.executor.extraJavaOptions", JAVA)
    # As many tasks as on a cluster of some size, for little data.
    builder = builder.config("spark.sql.files.maxPartitionBytes", PARTITION)
    builder = builder.config("spark.sql.shuffle.partitions", 8).config("spark.log.level", "ERROR")
    with builder.getOrCreate() as spark:
        yield spark
