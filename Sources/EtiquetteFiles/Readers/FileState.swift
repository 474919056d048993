import Foundation

/// How long a file is and when it was last written, to tell whether it changes while it is read.
struct FileState: Equatable {
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The state of what is open; `nil` for what is no file, such as a pipe.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }

  /// Whether the file has only been written on at its end since then.
  func isContinued(by later: FileState) -> Bool { self == later || later.size > size }
}
