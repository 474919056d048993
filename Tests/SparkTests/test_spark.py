"""The job on a real cluster of two executor processes, held against one machine.

    python3 -m unittest discover Tests/SparkTests

ETIQUETTE_BINARY names the program; without it, what `swift build` made is taken.
"""
import base64
import collections
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import calls

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOB = ROOT / "Sources/SparkJob"
BUILT = [ROOT / ".build" / kind / "etiquette" for kind in ("release", "debug")]
BINARY = pathlib.Path(
    os.environ.get("ETIQUETTE_BINARY") or next((b for b in BUILT if b.exists()), BUILT[1]))
CLUSTER = "local-cluster[2,1,1024]"
SPLIT = 30_000

# Runs the linter; the first time, gives half of what it says and ends a process of Spark's.
KILLER = """#!/bin/sh
case "$*" in *' trial.txt') exec {binary} "$@" ;; esac
if mkdir {mark} 2>/dev/null; then
  {binary} "$@" | head -c 5000
  pid=$$
  for step in $(seq {generations}); do pid=$(cut -d' ' -f4 /proc/$pid/stat); done
  tr '\\0' ' ' < /proc/$pid/cmdline > {mark}/victim
  kill -9 $pid
  exit 9
fi
exec {binary} "$@"
"""


def missing() -> str | None:
    """What the tests need and do not find."""
    if importlib.util.find_spec("pyspark") is None:
        return "no pyspark: pip install pyspark==3.5.1"
    if not shutil.which("java") and "JAVA_HOME" not in os.environ:
        return "no java: install a Java 17 runtime"
    if not BINARY.exists():
        return f"no {BINARY}: run swift build, or set ETIQUETTE_BINARY"
    return None


def lines(folder: str) -> list[bytes]:
    """All lines of a folder that Spark wrote, sorted."""
    parts = pathlib.Path(folder).glob("part-*")
    return sorted(line for part in parts for line in part.read_bytes().splitlines())


@unittest.skipIf(missing(), missing())
class SparkTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        import pyspark

        os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
        os.environ["PYSPARK_PYTHON"] = sys.executable
        sys.path.insert(0, str(JOB))
        cls.work = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.work.name)
        calls.write(cls.folder / "calls")
        one = subprocess.run(
            [BINARY, "lint", "--format", "jsonl", "--fail-on", "never", "calls"],
            cwd=cls.folder, capture_output=True, check=False)
        cls.reports = sorted(one.stdout.splitlines())
        cls.problems = sorted(one.stderr.decode().splitlines())
        cls.spark = (
            pyspark.sql.SparkSession.builder.master(CLUSTER)
            .config("spark.ui.enabled", False).config("spark.ui.showConsoleProgress", False)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate())
        cls.spark.sparkContext.setLogLevel("OFF")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.work.cleanup()

    def run_job(self, *words: str) -> str:
        import etiquette_spark

        with tempfile.TemporaryDirectory() as folder:
            asked = etiquette_spark.arguments(["--split-bytes", str(SPLIT), *words])
            return etiquette_spark.run(self.spark, asked, folder)

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def check_output(self, output: str) -> list[dict]:
        """Holds reports and problems against one machine's; gives the problems."""
        self.assertTrue((pathlib.Path(output) / "_SUCCESS").exists())
        self.assertEqual(lines(output + "/reports"), self.reports)
        problems = [json.loads(line) for line in lines(output + "/problems")]
        told = [
            "".join(f"{part}:" for part in (p["path"], p["line"]) if part) + f" {p['message']}"
            for p in problems]
        self.assertEqual(sorted(told), self.problems)
        return problems

    def test_the_same_as_one_machine(self):
        output = self.path("submitted")
        submit = pathlib.Path(os.environ["SPARK_HOME"]) / "bin/spark-submit"
        done = subprocess.run(
            [submit, "--master", CLUSTER, "--conf", "spark.ui.enabled=false",
             JOB / "etiquette_spark.py", "--binary", BINARY, "--lexicon", ROOT / "Lexicon",
             "--split-bytes", str(SPLIT), (self.folder / "calls").as_uri(), output],
            capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr[-3000:])
        self.assertGreater(len(self.reports), 300)
        self.assertIn(f"{len(self.reports)} transcripts, ", done.stdout)
        self.assertIn(f"{len(self.problems)} problems: {output}", done.stdout)
        for problem in self.check_output(output):
            if problem["path"].endswith(".jsonl") and problem["line"]:
                with self.subTest(problem=problem):
                    source = (self.folder / problem["path"]).read_bytes().split(b"\n")
                    kept = (
                        base64.b64decode(problem["bytes"]) if "bytes" in problem
                        else problem["record"].encode())
                    self.assertEqual(kept, source[problem["line"] - 1])

    def test_a_killed_process_loses_and_doubles_nothing(self):
        for victim, generations, words in [
            ("linter", 0, "killer-linter"),
            ("worker", 1, "pyspark.daemon"),
            ("executor", 3, "CoarseGrainedExecutorBackend"),
        ]:
            with self.subTest(victim=victim):
                mark, killer = self.folder / f"{victim}-killed", self.folder / f"killer-{victim}"
                killer.write_text(
                    KILLER.format(binary=BINARY, mark=mark, generations=generations))
                killer.chmod(0o755)
                output = self.path(f"after-{victim}")
                self.run_job("--binary", str(killer), self.path("calls"), output)
                self.assertIn(words, (mark / "victim").read_text())
                self.check_output(output)

    def test_parquet_tables(self):
        output = self.path("parquet")
        self.run_job(
            "--binary", str(BINARY), "--tables", "parquet", "--compression", "gzip",
            self.path("calls"), output)
        reports = [json.loads(line) for line in self.reports]
        for table, column, expected in [
            ("scores", "id", collections.Counter(r["id"] for r in reports)),
            ("findings", "rule", self.found(reports)),
        ]:
            with self.subTest(table=table):
                rows = self.spark.read.parquet(f"{output}/{table}").collect()
                self.assertEqual(collections.Counter(row[column] for row in rows), expected)
        agents = self.spark.read.parquet(output + "/agents").collect()
        self.assertEqual(
            {row.agent: (row.transcripts, row.violations) for row in agents},
            {agent: self.sums(reports, agent) for agent in {r["agent"] for r in reports}})
        rules = self.spark.read.parquet(output + "/rules").collect()
        self.assertEqual(
            {row.rule: row.violations + row.reviews for row in rules}, self.found(reports))

    @staticmethod
    def found(reports: list[dict]) -> collections.Counter:
        return collections.Counter(f["rule"] for r in reports for f in r["findings"])

    @staticmethod
    def sums(reports: list[dict], agent: str | None) -> tuple[int, int]:
        own = [r for r in reports if r["agent"] == agent]
        verdicts = [f["verdict"] for r in own for f in r["findings"]]
        return len(own), verdicts.count("violation")

    def test_errors_say_what_to_do(self):
        from etiquette_storage import Failure

        (self.folder / "nothing").mkdir()
        (self.folder / "broken.yaml").write_text("rules: 7\n")
        binary, source, output = str(BINARY), self.path("calls"), self.path("never")
        for words, expected in [
            (["--binary", "/nowhere/etiquette", source, output], "there is no /nowhere/etiquette"),
            (["--binary", binary, self.path("gone"), output], "check the URI"),
            (["--binary", binary, self.path("nothing"), output], "no transcripts in"),
            (["--binary", binary, source, source], "exists; remove it"),
            (["--binary", binary, "nofs://x/y", output], "cannot reach nofs://x/y"),
            (["--binary", binary, source, output, "--", "--chanel", "x"], "--chanel"),
            (["--binary", binary, "--add-lexicon", self.path("broken.yaml"), source, output],
             "broken.yaml"),
            (["--binary", __file__, source, output], "executors cannot run"),
        ]:
            with self.subTest(words=words):
                with self.assertRaises(Failure) as raised:
                    self.run_job(*words)
                self.assertIn(expected, str(raised.exception))
                self.assertFalse(os.path.exists(output))


if __name__ == "__main__":
    unittest.main()
