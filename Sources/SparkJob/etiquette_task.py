"""What an executor does: lays transcripts out on its disk and runs the linter over them."""
from __future__ import annotations

import base64
import contextlib
import itertools
import json
import os
import re
import subprocess
import tempfile
import urllib.parse
from typing import Iterable, Iterator, NamedTuple

from pyspark import SparkFiles

TRIAL = "trial.txt"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


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


class Naming(NamedTuple):
    """The paths that one machine would see: those below the folder around the input."""

    parent: str

    def path(self, uri: str) -> str:
        path = urllib.parse.unquote(urllib.parse.urlsplit(uri).path)
        return path[len(self.parent) :].lstrip("/")


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
        told = [line for line in errors.read().decode(errors="replace").split("\n") if line]
    parsed = [Complaint.parse(text, paths) for text in told]
    if process.returncode not in (0, 2) or None in parsed:
        words = "\n".join(told[:20])
        raise RuntimeError(f"the linter ended with {process.returncode} and says:\n{words}")
    complaints += parsed


def trial(linter: Linter) -> str | None:
    """What keeps the linter from its work on this executor; nothing where it can run."""
    with scratch() as folder:
        create(folder, TRIAL).close()
        try:
            for _ in lint(linter, folder, [TRIAL], []):
                pass
        except (OSError, RuntimeError) as error:
            return str(error)
    return None


def problem(complaint: Complaint, record: bytes | None = None) -> tuple:
    """A row for a record that is kept aside; one that is no UTF-8 is kept in Base64."""
    row = complaint._asdict()
    with contextlib.suppress(UnicodeDecodeError):
        row["record"] = None if record is None else record.decode()
    if "record" not in row:
        row["bytes"] = base64.b64encode(record).decode()
    return "problems", json.dumps(row, ensure_ascii=False)


def lint_lines(linter: Linter, firsts: dict, marked: set, rows: Iterable) -> Iterator[tuple]:
    """Lints splits of JSONL files, from rows of path, start of the split and line.

    A split is laid out under the path of its file, every line at its own number: an object and
    empty lines stand for what comes before. So the linter itself gives the path, the lines and
    the names of records without any, and takes the channel from the folders.
    """
    for (path, start), split in itertools.groupby(rows, lambda row: row[:2]):
        first = firsts[path, start]
        if first is None:
            continue
        with scratch() as folder:
            with create(folder, path) as file:
                file.write(BYTE_ORDER_MARK if path in marked else b"")
                file.write(b"{}\n" + b"\n" * (first - 2) if first > 1 else b"")
                file.writelines(part for _, _, line in split for part in (line, b"\n"))
            complaints = []
            yield from lint(linter, folder, [path], complaints)
            kept = [c for c in complaints if c.line is None or c.line >= first]
            wanted = {complaint.line for complaint in kept}
            with open(os.path.join(folder, path), "rb") as file:
                lines = {n: line[:-1] for n, line in enumerate(file, 1) if n in wanted}
            yield from (problem(complaint, lines.get(complaint.line)) for complaint in kept)


def lint_files(linter: Linter, rows: Iterable) -> Iterator[tuple]:
    """Lints whole files, some hundreds at once, from rows of path and content."""
    for batch in batches(rows):
        with scratch() as folder:
            for path, content in batch:
                with create(folder, path) as file:
                    file.write(content)
            complaints = []
            yield from lint(linter, folder, [path for path, _ in batch], complaints)
            yield from map(problem, complaints)


def batches(rows: Iterable) -> Iterator[list]:
    """Cuts files into lists that neither memory nor a command line is too small for."""
    batch, size = [], 0
    for row in rows:
        batch.append(row)
        size += len(row[1])
        if len(batch) == 256 or size > 16 << 20:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
