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
import sys
import tempfile

from pyspark.sql import SparkSession

import etiquette_task
from etiquette_input import Input
from etiquette_storage import Failure, Storage, ship
from etiquette_tables import PROBLEM, write_tables
from etiquette_task import Linter


def run(spark: SparkSession, asked: argparse.Namespace, folder: str) -> str:
    """Does the whole job; gives a sentence about what came of it."""
    output = asked.output.rstrip("/")
    storage = Storage(spark, output)
    if storage.exists():
        raise Failure(f"{output} exists; remove it or choose another output")
    # Splits follow from the sizes of the files alone: the same for both passes and every retry.
    spark.conf.set("spark.sql.files.maxPartitionBytes", asked.split_bytes)
    spark.conf.set("spark.sql.files.minPartitionNum", 1)
    spark.conf.set("spark.sql.files.openCostInBytes", min(asked.split_bytes // 8, 16 << 10))
    # Reports and problems are written side by side, without sorting first.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", 2)
    spark.sparkContext.addPyFile(etiquette_task.__file__)
    linter = Linter(
        binary=ship(spark, asked.binary, folder),
        lexicon=ship(spark, asked.lexicon, folder) if asked.lexicon else None,
        added=tuple(ship(spark, path, folder) for path in asked.added),
        options=tuple(asked.options))
    source = Input(spark, asked.input)
    complaint = spark.sparkContext.parallelize([linter], 1).map(etiquette_task.trial).first()
    if complaint:
        raise Failure(f"executors cannot run {asked.binary}: {complaint}")
    source.linted(linter).write.partitionBy("kind").option("compression", asked.compression) \
        .text(output + "/_linted")
    for name in ("reports", "problems"):
        storage.move(f"_linted/kind={name}", name)
    storage.remove("_linted")
    spark.conf.unset("spark.sql.files.maxPartitionBytes")
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
    option = parser.add_argument
    option("input", help="a JSONL file or a folder of transcripts, at any Hadoop URI")
    option("output", help="a folder that does not exist yet, at any Hadoop URI")
    option("--binary", required=True, help="the program: a path, a URI, or its name in --files")
    option("--lexicon", help="a folder of rules instead of those in the program")
    option(
        "--add-lexicon", dest="added", action="append", default=[], help="a file of further rules")
    option(
        "--tables", choices=("json", "parquet"), default="json",
        help="the form of findings, scores, agents and rules")
    option("--compression", choices=("none", "gzip"), default="none")
    option(
        "--split-bytes", type=int, default=32 << 20,
        help="the input of one task (default: 32 MiB)")
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
