#!/usr/bin/env python3
"""Lints transcripts on an Apache Spark cluster with the program `etiquette`.

    spark-submit etiquette_spark.py --binary etiquette INPUT OUTPUT [-- LINT OPTION ...]

INPUT is a JSONL file or a folder of transcripts, at any URI of a Hadoop file system; OUTPUT is a
folder that does not exist yet. JSONL is cut into splits; other transcripts are read file by file.
The reports are those of one machine that runs `etiquette lint FOLDER` beside the folder, byte for
byte but for their order. What comes out:

    reports/    a line for each transcript, as `etiquette lint --format jsonl` writes it
    problems/   a line for each record that is kept aside: path, line, message, record
    findings/   a row for each finding          agents/  a row for each agent
    scores/     a row for each transcript       rules/   a row for each rule that was broken
    _SUCCESS    when all of them are whole
"""
from __future__ import annotations

import argparse
import base64
import contextlib
import functools
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
from typing import Iterable, Iterator, NamedTuple

from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

LINES = ("jsonl", "ndjson")
FILES = ("txt", "text", "log", "json", "srt", "vtt")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

REPORT = """id STRING, path STRING, agent STRING, channel STRUCT<value: STRING, guessed: BOOLEAN>,
    score DOUBLE, grade STRING, passed BOOLEAN, findings ARRAY<STRUCT<
        rule: STRING, clause: STRING, title: STRING, verdict: STRING, severity: STRING,
        turn: INT, utterance: INT, line: INT, `column`: INT, endLine: INT, endColumn: INT,
        pointer: STRING, start: DOUBLE, `end`: DOUBLE, quote: STRING, message: STRING,
        instead: ARRAY<STRING>, deduction: DOUBLE>>"""
PROBLEM = "path STRING, line BIGINT, message STRING, record STRING, bytes STRING"

SCORES = """SELECT id, path, agent, channel.value AS channel, channel.guessed AS channelGuessed,
    score, grade, passed, size(filter(findings, f -> f.verdict = 'violation')) AS violations,
    size(filter(findings, f -> f.verdict = 'review')) AS reviews FROM reports"""
FINDINGS = """SELECT id, path, agent, channel.value AS channel, finding.*
    FROM reports LATERAL VIEW explode(findings) AS finding"""
# Scores have one decimal: as decimals they add up to the same mean in any order.
AGENTS = """SELECT agent, count(*) AS transcripts,
    CAST(round(avg(CAST(score AS DECIMAL(6, 1))), 1) AS DOUBLE) AS meanScore,
    count_if(passed) AS passed, sum(violations) AS violations, sum(reviews) AS reviews
    FROM scores GROUP BY agent ORDER BY agent"""
RULES = """SELECT rule, max(clause) AS clause, max(title) AS title,
    count_if(verdict = 'violation') AS violations, count_if(verdict = 'review') AS reviews,
    count(DISTINCT path, id) AS transcripts, count(DISTINCT agent) AS agents,
    CAST(sum(CAST(deduction AS DECIMAL(9, 3))) AS DOUBLE) AS deducted
    FROM findings GROUP BY rule ORDER BY rule"""


class Failure(Exception):
    """What keeps the job from its work, and what to do about it."""


# On the executors


class Linter(NamedTuple):
    """The program and its rule book, by the names under which Spark ships them."""

    binary: str
    lexicon: str | None
    added: tuple[str, ...]
    options: tuple[str, ...]

    def command(self, paths: Iterable[str]) -> list[str]:
        words = [SparkFiles.get(self.binary), "lint", "--format", "jsonl", "--fail-on", "never"]
        words += ["--jobs", "1"]
        if self.lexicon:
            words += ["--lexicon", SparkFiles.get(self.lexicon)]
        for name in self.added:
            words += ["--add-lexicon", SparkFiles.get(name)]
        return [*words, *self.options, "--", *paths]


class Complaint(NamedTuple):
    """A problem as the linter tells it: `PATH:LINE: MESSAGE`, or `PATH: MESSAGE`."""

    path: str
    line: int | None
    message: str

    @staticmethod
    def parse(text: str, paths: Iterable[str]) -> Complaint | None:
        path = max((p for p in paths if text.startswith(p + ":")), key=len, default=None)
        if path is None:
            return None
        line, message = re.fullmatch(r":(?:(\d+):)? ?(.*)", text[len(path) :]).groups()
        return Complaint(path, int(line) if line else None, message)


@contextlib.contextmanager
def scratch() -> Iterator[str]:
    """A folder on the executor's disk, which Spark removes should this process be killed."""
    places = os.environ.get("SPARK_LOCAL_DIRS", "").split(",")
    with tempfile.TemporaryDirectory(prefix="etiquette-", dir=places[0] or None) as folder:
        yield folder


def create(folder: str, path: str):
    """Opens a new file at its own path below a folder."""
    place = os.path.join(folder, path)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    return open(place, "wb")


def lint(linter: Linter, folder: str, paths: list[str], complaints: list) -> Iterator[tuple]:
    """Runs the linter in a folder; gives the reports as they come, then fills in the complaints.

    Only one pipe is open, so neither side can wait for the other for ever.
    """
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            linter.command(paths), cwd=folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=errors)
        with process:
            try:
                for line in process.stdout:
                    yield "reports", line.decode().rstrip("\n")
            except GeneratorExit:
                process.kill()
                raise
        errors.seek(0)
        told = errors.read().decode(errors="replace").splitlines()
    parsed = [Complaint.parse(text, paths) for text in told]
    if process.returncode not in (0, 2) or None in parsed:
        words = "\n".join(told[:20])
        raise RuntimeError(f"the linter ended with {process.returncode} and says:\n{words}")
    complaints += parsed


def problem(complaint: Complaint, record: bytes | None = None) -> tuple:
    """A row for a record that is kept aside; one that is no UTF-8 is kept in Base64."""
    row = complaint._asdict()
    with contextlib.suppress(UnicodeDecodeError):
        row["record"] = None if record is None else record.decode()
    if "record" not in row:
        row["bytes"] = base64.b64encode(record).decode()
    return "problems", json.dumps(row, ensure_ascii=False)


class Naming(NamedTuple):
    """The paths that one machine would see: those below the folder around the input."""

    parent: str

    def path(self, uri: str) -> str:
        path = urllib.parse.unquote(urllib.parse.urlsplit(uri).path)
        return path[len(self.parent) :].lstrip("/")


def lint_lines(
    linter: Linter, naming: Naming, firsts: dict, marked: set, rows: Iterable
) -> Iterator[tuple]:
    """Lints splits of JSONL files.

    A split is laid out under the path of its file, every line at its own number: an object and
    empty lines stand for what comes before. So the linter itself gives the path, the lines and
    the names of records without any, and takes the channel from the folders.
    """
    for (uri, start), split in itertools.groupby(rows, lambda row: (row.file_path, row.start)):
        first = firsts[uri, start]
        if first is None:
            continue
        path = naming.path(uri)
        with scratch() as folder:
            with create(folder, path) as file:
                file.write(BYTE_ORDER_MARK if uri in marked else b"")
                file.write(b"{}\n" + b"\n" * (first - 2) if first > 1 else b"")
                file.writelines(part for row in split for part in (row.value, b"\n"))
            complaints = []
            yield from lint(linter, folder, [path], complaints)
            kept = [c for c in complaints if c.line is None or c.line >= first]
            wanted = {complaint.line for complaint in kept}
            with open(os.path.join(folder, path), "rb") as file:
                lines = {n: line[:-1] for n, line in enumerate(file, 1) if n in wanted}
            yield from (problem(complaint, lines.get(complaint.line)) for complaint in kept)


def lint_files(linter: Linter, naming: Naming, rows: Iterable) -> Iterator[tuple]:
    """Lints whole files, some hundreds at once, laid out under their own paths."""
    for batch in batches(rows):
        with scratch() as folder:
            for uri, content in batch:
                with create(folder, naming.path(uri)) as file:
                    file.write(content)
            complaints = []
            yield from lint(linter, folder, [naming.path(uri) for uri, _ in batch], complaints)
            yield from map(problem, complaints)


def batches(rows: Iterable) -> Iterator[list]:
    """Cuts files into lists that neither memory nor a command line is too small for."""
    batch, size = [], 0
    for uri, content in rows:
        batch.append((uri, content))
        size += len(content)
        if len(batch) == 256 or size > 16 << 20:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


# On the driver


class Storage:
    """A path of a Hadoop file system."""

    def __init__(self, spark: SparkSession, uri: str):
        self._class = spark._jvm.org.apache.hadoop.fs.Path
        self._path = self._class(uri)
        self._system = self._path.getFileSystem(spark._jsc.hadoopConfiguration())

    def exists(self) -> bool:
        return self._system.exists(self._path)

    def is_folder(self) -> bool:
        return self._system.getFileStatus(self._path).isDirectory()

    def parent(self) -> str:
        """The path of the folder around it, without scheme and authority."""
        return os.path.dirname(self._system.makeQualified(self._path).toUri().getPath())

    def begins(self, uri: str, mark: bytes) -> bool:
        """Whether a file of this file system begins with some bytes."""
        stream = self._system.open(self._class(urllib.parse.unquote(uri)))
        try:
            return all(stream.read() == byte for byte in mark)
        finally:
            stream.close()

    def move(self, name: str, to: str) -> None:
        """Renames something inside; where there is nothing, an empty folder is made."""
        source, target = self._class(self._path, name), self._class(self._path, to)
        if not self._system.exists(source):
            self._system.mkdirs(target)
        elif not self._system.rename(source, target):
            raise Failure(f"cannot rename {source.toString()} to {target.toString()}")

    def remove(self, name: str) -> None:
        self._system.delete(self._class(self._path, name), True)

    def touch(self, name: str) -> None:
        self._system.create(self._class(self._path, name)).close()


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
        self._lines_frame, self._files_frame = frames
        self._found = {name for frame in frames if frame for name in frame.inputFiles()}
        if not self._found:
            names = ", ".join("." + name for name in LINES + FILES)
            raise Failure(f"no transcripts in {uri}: no file there ends in {names}")

    def _lines(self, pattern: str) -> DataFrame:
        """One row for each line of JSONL, its bytes as they are."""
        return self._reader("text", pattern).option("lineSep", "\n").load(self._uri).select(
            F.col("value").cast("binary"), "_metadata.file_path",
            F.col("_metadata.file_block_start").alias("start"))

    def _files(self, pattern: str) -> DataFrame:
        return self._reader("binaryFile", pattern).load(self._uri).select(
            "_metadata.file_path", "content")

    def _reader(self, form: str, pattern: str):
        reader = self._spark.read.format(form).option("recursiveFileLookup", True)
        return reader.option("pathGlobFilter", pattern)

    def linted(self, linter: Linter) -> DataFrame:
        """What the linter says, `reports` and `problems`, a line of JSON in each row."""
        naming, parts, seen = Naming(self._storage.parent()), [], set()
        if self._lines_frame:
            firsts = first_lines(self._lines_frame)
            seen |= {uri for (uri, _), first in firsts.items() if first}
            marked = {uri for uri in seen if self._storage.begins(uri, BYTE_ORDER_MARK)}
            task = functools.partial(lint_lines, linter, naming, firsts, marked)
            parts.append(self._lines_frame.rdd.mapPartitions(task))
        task = functools.partial(lint_files, linter, naming)
        if self._files_frame:
            seen |= {row.file_path for row in self._files_frame.select("file_path").collect()}
            parts.append(self._files_frame.rdd.mapPartitions(task))
        # Spark passes over files without bytes; the linter has something to say about them.
        if empty := sorted(self._found - seen):
            rows = self._spark.sparkContext.parallelize([(uri, b"") for uri in empty])
            parts.append(rows.mapPartitions(task))
        rows = self._spark.sparkContext.union(parts)
        return self._spark.createDataFrame(rows, "kind STRING, value STRING", verifySchema=False)


def glob(extensions: Iterable[str]) -> str:
    """Matches names with one of the extensions, in any case."""
    cases = ["".join(f"[{c}{c.upper()}]" for c in name) for name in extensions]
    return "*.{" + ",".join(cases) + "}"


def first_lines(lines: DataFrame) -> dict:
    """The number of each split's first line in its file; none for a split of blank lines."""
    is_filled = F.col("value").cast("string").rlike(r"[^\x00-\x20]")
    counts = lines.groupBy("file_path", "start").agg(
        F.count("*").alias("lines"), F.max(is_filled).alias("filled")).collect()
    firsts, file, line = {}, None, 1
    for row in sorted(counts, key=lambda row: (row.file_path, row.start)):
        file, line = row.file_path, line if row.file_path == file else 1
        firsts[file, row.start] = line if row.filled else None
        line += row.lines
    return firsts


def ship(spark: SparkSession, path: str, folder: str) -> str:
    """Sends a file or folder to every executor; gives the name that it has there."""
    context, name = spark.sparkContext, os.path.basename(path.rstrip("/"))
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", path):
        storage = Storage(spark, path)
        if storage.exists():
            context.addFile(path, recursive=storage.is_folder())
            return name
    elif os.path.isdir(path):
        archive = shutil.make_archive(os.path.join(folder, name), "zip", path)
        context.addArchive(f"{archive}#{name}")
        return name
    elif os.path.exists(path):
        context.addFile(os.path.abspath(path))
        return name
    for key in ("files", "archives", "yarn.dist.files", "yarn.dist.archives"):
        for uri in context.getConf().get("spark." + key, "").split(","):
            if name == (urllib.parse.urlsplit(uri).fragment or os.path.basename(uri)):
                return name
    raise Failure(
        f"there is no {path}; give the path of what `swift build -c release "
        "--static-swift-stdlib` makes, or a lexicon's, or send it with --files")


def write_tables(spark: SparkSession, output: str, form: str, compression: str) -> None:
    """Findings, scores, and the summaries by agent and by rule, from the reports as written."""
    reports = spark.read.schema(REPORT).option("mode", "FAILFAST").json(output + "/reports")
    reports.createOrReplaceTempView("reports")

    def write(name: str, frame: DataFrame) -> None:
        writer = frame.write.format(form).option("compression", compression)
        writer.option("ignoreNullFields", False).save(f"{output}/{name}")
        spark.read.schema(frame.schema).format(form).load(f"{output}/{name}") \
            .createOrReplaceTempView(name)

    write("scores", spark.sql(SCORES))
    write("findings", spark.sql(FINDINGS))
    write("agents", spark.sql(AGENTS).coalesce(1))
    write("rules", spark.sql(RULES).coalesce(1))


def run(spark: SparkSession, asked: argparse.Namespace, folder: str) -> str:
    """Does the whole job; gives a sentence about what came of it."""
    output = asked.output.rstrip("/")
    storage = Storage(spark, output)
    if storage.exists():
        raise Failure(f"{output} exists; remove it or choose another output")
    # Splits follow from the sizes of the files alone: the same for both passes and every retry.
    spark.conf.set("spark.sql.files.maxPartitionBytes", asked.split_bytes)
    spark.conf.set("spark.sql.files.minPartitionNum", 1)
    spark.conf.set("spark.sql.files.openCostInBytes", min(asked.split_bytes, 16 << 10))
    # Reports and problems are written side by side, without sorting first.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", 2)
    linter = Linter(
        binary=ship(spark, asked.binary, folder),
        lexicon=ship(spark, asked.lexicon, folder) if asked.lexicon else None,
        added=tuple(ship(spark, path, folder) for path in asked.added),
        options=tuple(asked.options))
    linted = Input(spark, asked.input).linted(linter)
    linted.write.partitionBy("kind").option("compression", asked.compression) \
        .text(output + "/_linted")
    for name in ("reports", "problems"):
        storage.move(f"_linted/kind={name}", name)
    storage.remove("_linted")
    write_tables(spark, output, asked.tables, asked.compression)
    storage.touch("_SUCCESS")
    scores = spark.sql("SELECT count(*), sum(violations), sum(reviews) FROM scores").first()
    problems = spark.read.schema(PROBLEM).json(output + "/problems").count()
    transcripts, violations, reviews = (number or 0 for number in scores)
    return (
        f"{transcripts} transcripts, {violations} violations, {reviews} reviews, "
        f"{problems} problems: {output}")


def arguments(words: list[str]) -> argparse.Namespace:
    own, options = words, []
    if "--" in words:
        own, options = words[: words.index("--")], words[words.index("--") + 1 :]
    parser = argparse.ArgumentParser(
        prog="etiquette_spark.py", description=__doc__.split("\n")[0],
        epilog="Behind -- stand options of `etiquette lint`, such as --channel counter.")
    parser.add_argument("input", help="a JSONL file or a folder of transcripts, at any Hadoop URI")
    parser.add_argument("output", help="a folder that does not exist yet, at any Hadoop URI")
    parser.add_argument("--binary", required=True, help="the program: a path, a URI, or its name in --files")
    parser.add_argument("--lexicon", help="a folder of rules instead of those in the program")
    parser.add_argument("--add-lexicon", dest="added", action="append", default=[], help="a file of further rules")
    parser.add_argument("--tables", choices=("json", "parquet"), default="json", help="the form of findings, scores, agents and rules")
    parser.add_argument("--compression", choices=("none", "gzip"), default="none")
    parser.add_argument("--split-bytes", type=int, default=32 << 20, help="the size of a task's input (default: 32 MiB)")
    asked = parser.parse_args(own)
    if asked.split_bytes < 1:
        parser.error("--split-bytes: at least 1")
    asked.options = options
    settled = ("--format", "--output", "--fail-on", "--jobs", "--lexicon", "--add-lexicon")
    for word in options:
        if word.split("=")[0] in settled:
            parser.error(f"{word} has no place behind --: the job sets it")
    return asked


def main(words: list[str]) -> int:
    asked = arguments(words)
    spark = SparkSession.builder.appName("etiquette").getOrCreate()
    try:
        with tempfile.TemporaryDirectory() as folder:
            print(run(spark, asked, folder))
        return 0
    except Failure as failure:
        print(f"etiquette_spark.py: {failure}", file=sys.stderr)
        return 2
    finally:
        spark.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
