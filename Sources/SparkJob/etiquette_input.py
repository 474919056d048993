"""The transcripts of a file or folder: JSONL split by split, all others file by file."""
from __future__ import annotations

import functools
from typing import Callable, Iterable

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from etiquette_storage import Failure, Storage
from etiquette_task import BYTE_ORDER_MARK, Linter, Naming, lint_files, lint_lines

LINES = ("jsonl", "ndjson")
FILES = ("txt", "text", "log", "json", "srt", "vtt")


class Input:
    """The transcripts of a file, or of a folder and all folders below it."""

    def __init__(self, spark: SparkSession, uri: str):
        self._spark, self._uri, self._storage = spark, uri, Storage(spark, uri)
        if not self._storage.exists():
            raise Failure(f"there is no {uri}; check the URI")
        is_lines = uri.lower().endswith(tuple("." + name for name in LINES))
        if self._storage.is_folder():
            frames = self._lines(glob(LINES)), self._files(glob(FILES))
        else:
            frames = (self._lines("*"), None) if is_lines else (None, self._files("*"))
        self._frames, naming = frames, Naming(self._storage.parent())
        self._path = naming.path
        self._found = {
            naming.path(name) for frame in frames if frame for name in frame.inputFiles()}
        if not self._found:
            names = ", ".join("." + name for name in LINES + FILES)
            raise Failure(f"no transcripts in {uri}: no file there ends in {names}")

    def _lines(self, pattern: str) -> DataFrame:
        """One row for each line of JSONL, its bytes as they are."""
        return self._reader("text", pattern).option("lineSep", "\n").load(self._uri).select(
            "_metadata.file_path", F.col("_metadata.file_block_start").alias("start"),
            F.col("value").cast("binary"))

    def _files(self, pattern: str) -> DataFrame:
        return self._reader("binaryFile", pattern).load(self._uri).select(
            "_metadata.file_path", "content")

    def _reader(self, form: str, pattern: str):
        reader = self._spark.read.format(form).option("recursiveFileLookup", True)
        return reader.option("pathGlobFilter", pattern)

    def linted(self, linter: Linter) -> DataFrame:
        """What the linter says, `reports` and `problems`, a line of JSON in each row."""
        path, (lines, files) = self._path, self._frames
        parts, seen = [], set()
        if lines:
            firsts = first_lines(lines, path)
            seen |= {path for (path, _), first in firsts.items() if first}
            marked = {path for path in seen if self._storage.begins(path, BYTE_ORDER_MARK)}
            task = functools.partial(lint_lines, linter, firsts, marked)
            rows = lines.rdd.map(lambda row: (path(row[0]), row[1], row[2]))
            parts.append(rows.mapPartitions(task))
        task = functools.partial(lint_files, linter)
        if files:
            seen |= {path(row[0]) for row in files.select("file_path").collect()}
            rows = files.rdd.map(lambda row: (path(row[0]), row[1]))
            parts.append(rows.mapPartitions(task))
        # Spark passes over files without bytes; the linter has something to say about them.
        if empty := sorted(self._found - seen):
            rows = self._spark.sparkContext.parallelize([(name, b"") for name in empty], 1)
            parts.append(rows.mapPartitions(task))
        rows = self._spark.sparkContext.union(parts)
        return self._spark.createDataFrame(rows, "kind STRING, value STRING", verifySchema=False)


def glob(extensions: Iterable[str]) -> str:
    """Matches names with one of the extensions, in any case."""
    cases = ["".join(f"[{c}{c.upper()}]" for c in name) for name in extensions]
    return "*.{" + ",".join(cases) + "}"


def first_lines(lines: DataFrame, path: Callable[[str], str]) -> dict:
    """The number of each split's first line in its file; none for a split of blank lines."""
    is_filled = F.col("value").cast("string").rlike(r"[^\x00-\x20]")
    counts = lines.groupBy("file_path", "start").agg(
        F.count("*").alias("lines"), F.max(is_filled).alias("filled")).collect()
    firsts, ends = {}, {}
    for row in sorted(counts, key=lambda row: row.start):
        file = path(row.file_path)
        first = ends.get(file, 1)
        firsts[file, row.start] = first if row.filled else None
        ends[file] = first + row.lines
    return firsts
