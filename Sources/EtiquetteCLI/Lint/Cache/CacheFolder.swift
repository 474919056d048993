import EtiquetteFiles
import Foundation

/// A folder for a cache: made for it, holding nothing else, and closed to other people.
struct CacheFolder: Sendable {
  let path: String

  /// Opens a folder, or makes it; one that has something else in it is refused, and so is one that
  /// others can write to.
  init(_ path: String) throws(Failure) {
    self.path = path
    try CacheFolder.make(path)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid(), status.st_mode & 0o022 == 0
    else { throw Failure.cache(.open(path)) }
    let mark = try? String(contentsOfFile: path + "/" + CacheFolder.mark, encoding: .utf8)
    if mark?.contains("etiquette") != true { try adopt() }
  }

  /// The parts of a cache: by the first two digits of what is kept in them.
  func part(_ digits: some StringProtocol) -> String { "\(path)/\(digits)" }

  /// The parts that are there.
  var parts: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.count == 2 && $0.allSatisfy(\.isHexDigit) }.map(part)
  }

  /// The file by which programs that make backups know a cache (bford.info/cachedir).
  private static let mark = "CACHEDIR.TAG"

  private static func make(_ path: String) throws(Failure) {
    do {
      let isThere = FileManager.default.fileExists(atPath: path)
      guard !isThere else { return }
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .message(.unwritable(path: path, reason: error.systemReason))
    }
  }

  /// Marks an empty folder as a cache, for backups and for Git.
  private func adopt() throws(Failure) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard names.allSatisfy({ $0.hasSuffix(".part") || $0 == ".gitignore" }) else {
      throw .cache(.foreign(path))
    }
    if !names.contains(".gitignore") { try write(".gitignore", "*\n") }
    try write(
      CacheFolder.mark,
      "Signature: 8a477f597d28d172789f06886806bc55\n# " + CacheMessage.mark.text(.requested) + "\n")
  }

  private func write(_ name: String, _ text: String) throws(Failure) {
    var output = try Output(path + "/" + name)
    try output.write(text)
    try output.finish()
  }
}
