import Foundation

/// The names in a folder, as the system knows them.
///
/// Foundation repairs a name that is not UTF-8, and nobody can open a file by what comes out.
struct FolderListing {
  let names: [FileLocation]

  /// Reads a folder, or says in the system's words why it cannot be read.
  init(_ folder: FileLocation) throws(Problem) {
    guard let stream = folder.withSystemPath({ opendir($0) }) else {
      throw FolderListing.problem(folder)
    }
    defer { closedir(stream) }
    var names: [FileLocation] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = FolderListing.name(entry)
      if name != Array(".".utf8), name != Array("..".utf8) {
        names.append(FileLocation(bytes: name))
      }
      errno = 0
    }
    guard errno == 0 else { throw FolderListing.problem(folder) }
    self.names = names
  }

  /// The name of an entry, which is only as long as it must be.
  private static func name(_ entry: UnsafePointer<dirent>) -> [UInt8] {
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    let count = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  private static func problem(_ folder: FileLocation) -> Problem {
    Problem(path: folder.text, kind: .unreadable(String(cString: strerror(errno))))
  }
}
