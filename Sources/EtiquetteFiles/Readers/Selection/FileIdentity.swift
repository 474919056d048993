import Foundation

/// A file or folder, whatever path leads to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
  let isFolder: Bool
  let isRegular: Bool

  static func look(at location: FileLocation) -> Result<FileIdentity, Problem> {
    var status = stat()
    guard location.withSystemPath({ stat($0, &status) }) == 0 else {
      return .failure(Problem(path: location.text, systemError: errno))
    }
    return .success(FileIdentity(status))
  }

  /// What is open under a number, if anything is.
  init?(open number: Int32) {
    var status = stat()
    guard fstat(number, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}

extension Problem {
  /// What the system says of a path.
  init(path: String?, systemError code: Int32) {
    let isMissing = code == ENOENT || code == ENOTDIR
    let kind: Kind =
      if isMissing {
        .missing
      } else if code == EISDIR {
        .folder
      } else {
        .unreadable(String(cString: strerror(code)))
      }
    self.init(path: path, kind: kind)
  }
}
