import Foundation

/// Temporary files of runs that were killed before they could put their report in its place.
enum Leftovers {
  /// Marks an open temporary file as one that somebody still writes.
  static func claim(_ descriptor: Int32) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  /// Removes the temporary files of a report that nobody writes any more: those whose process is
  /// gone, and that nobody holds, on this machine or another that shares the folder.
  static func remove(of path: String) {
    let file = URL(filePath: path)
    remove(in: file.deletingLastPathComponent()) { $0 == file.lastPathComponent }
  }

  /// Likewise those of all files of a folder with an extension, in one look at it.
  static func remove(in folder: String, extension suffix: String) {
    remove(in: URL(filePath: folder)) { $0.hasSuffix("." + suffix) }
  }

  private static func remove(in folder: URL, of isMeant: (Substring) -> Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasSuffix(".part") {
      let stem = name.dropLast(5)
      guard let dot = stem.lastIndex(of: "."), isMeant(stem[..<dot]),
        let writer = pid_t(stem[stem.index(after: dot)...]), writer > 0,
        kill(writer, 0) != 0, errno == ESRCH
      else { continue }
      removeUnlessHeld(folder.appending(path: name).path)
    }
  }

  private static func removeUnlessHeld(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return }
    unlink(path)
  }
}
