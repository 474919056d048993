"""Paths of Hadoop file systems, and what is sent from them to the executors."""
from __future__ import annotations

import os
import re
import shutil
import urllib.parse

from py4j.protocol import Py4JJavaError
from pyspark.sql import SparkSession


class Failure(Exception):
    """What keeps the job from its work, and what to do about it."""


class Storage:
    """A path of a Hadoop file system."""

    def __init__(self, spark: SparkSession, uri: str):
        self._class = spark._jvm.org.apache.hadoop.fs.Path
        try:
            self._path = self._class(uri)
            self._system = self._path.getFileSystem(spark._jsc.hadoopConfiguration())
        except Py4JJavaError as error:
            raise Failure(f"cannot reach {uri}: {error.java_exception.getMessage()}") from error

    def exists(self) -> bool:
        return self._system.exists(self._path)

    def is_folder(self) -> bool:
        return self._system.getFileStatus(self._path).isDirectory()

    def parent(self) -> str:
        """The path of the folder around it, without scheme and authority."""
        return os.path.dirname(self._system.makeQualified(self._path).toUri().getPath())

    def begins(self, path: str, mark: bytes) -> bool:
        """Whether a file beside this one begins with some bytes."""
        parent = self._system.makeQualified(self._path).getParent() or self._path
        stream = self._system.open(self._class(parent, path))
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
        f"there is no {path}; give a path or URI (`swift build -c release` makes "
        ".build/release/etiquette), or send it with --files and give its name")
