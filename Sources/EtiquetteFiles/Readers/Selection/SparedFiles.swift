import Foundation

/// Files that are read, and that no output may take the place of.
public struct SparedFiles: Sendable, ExpressibleByArrayLiteral {
  private let files: Set<FileIdentity>

  /// The files that these paths lead to, the one behind standard input for `-`.
  ///
  /// What is no file, or not there, needs no care.
  public init(_ paths: [String]) {
    let known = paths.compactMap {
      $0 == "-"
        ? FileIdentity(open: STDIN_FILENO) : try? FileIdentity.look(at: FileLocation($0)).get()
    }
    files = Set(known.filter(\.isRegular))
  }

  /// The files that these paths lead to.
  public init(arrayLiteral paths: String...) { self.init(paths) }

  /// Whether a path leads to one of them.
  public func contains(_ path: String) -> Bool {
    let file = files.isEmpty ? nil : try? FileIdentity.look(at: FileLocation(path)).get()
    return file.map(files.contains) ?? false
  }
}
