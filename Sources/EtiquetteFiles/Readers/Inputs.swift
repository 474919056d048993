import Foundation

/// The files to read under these paths, in the order given; inside a folder by the bytes of
/// their paths.
///
/// A file that is named is always taken. A folder gives the files with a transcript's extension
/// below it, hidden ones left out; it is a problem if there are none. A folder reached twice,
/// through a link or because it was named twice, counts once.
public func inputs(under paths: [String]) -> [Result<Input, Problem>] {
  var search = InputSearch()
  return paths.flatMap { search.inputs(at: $0) }
}

/// A walk through folders.
private struct InputSearch {
  private static let extensions = ["txt", "text", "log", "json", "jsonl", "ndjson"]

  private var folders: Set<FileIdentity> = []
  private var files: Set<String> = []

  mutating func inputs(at path: String) -> [Result<Input, Problem>] {
    guard path != "-" else { return taken(path) }
    switch FileIdentity.look(at: path) {
    case .failure(let problem): return [.failure(problem)]
    case .success(let identity) where !identity.isFolder: return taken(path)
    case .success(let identity):
      guard !folders.contains(identity) else { return [] }
      let found = walk(path, identity)
      return found.isEmpty ? [.failure(Problem(path: path, kind: .noTranscripts))] : found
    }
  }

  private mutating func taken(_ path: String) -> [Result<Input, Problem>] {
    files.insert(path).inserted ? [.success(Input(path: path))] : []
  }

  /// Everything below a folder, sorted by path.
  private mutating func walk(_ root: String, _ identity: FileIdentity) -> [Result<Input, Problem>] {
    var found: [(path: String, result: Result<Input, Problem>)] = []
    var open = [root]
    folders.insert(identity)
    while let folder = open.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        found.append((folder, .failure(Problem(path: folder, kind: .unreadable(error.reason)))))
        continue
      }
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch FileIdentity.look(at: path) {
        case .success(let identity) where identity.isFolder:
          if folders.insert(identity).inserted { open.append(path) }
        case .success:
          guard InputSearch.isTranscript(name) else { continue }
          found += taken(path).map { (path, $0) }
        case .failure(let problem):
          guard InputSearch.isTranscript(name) else { continue }
          found.append((path, .failure(problem)))
        }
      }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.result)
  }

  private static func isTranscript(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }
}

/// A file or folder, whatever path leads to it.
private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
  let isFolder: Bool

  static func look(at path: String) -> Result<FileIdentity, Problem> {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return .failure(Problem(path: path, systemError: errno))
    }
    return .success(
      FileIdentity(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        number: UInt64(truncatingIfNeeded: status.st_ino),
        isFolder: status.st_mode & S_IFMT == S_IFDIR))
  }
}

extension Error {
  /// The system's words for a failure, without the path that the problem names anyway.
  fileprivate var reason: String {
    let cause = (self as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let cause, cause.domain == NSPOSIXErrorDomain else { return localizedDescription }
    return String(cString: strerror(Int32(cause.code)))
  }
}

extension Problem {
  /// What the system says of a path.
  init(path: String?, systemError code: Int32) {
    let isMissing = code == ENOENT || code == ENOTDIR
    self.init(
      path: path, kind: isMissing ? .missing : .unreadable(String(cString: strerror(code))))
  }
}
