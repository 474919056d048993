import Foundation

/// Finds the file of a name that is nearest to an input: in its folder, or the next one above it
/// that has one.
public struct NearestFile {
  private let name: String
  private let working: String
  private var found: [String: String?] = [:]
  /// The latest folder, as somebody wrote it, and the file that holds there.
  private var latest: (folder: Substring, file: String?)?

  /// A search for files of one name, from the working folder where paths are relative.
  public init(_ name: String) {
    self.name = name
    working = FileManager.default.currentDirectoryPath
  }

  /// The file that holds for an input: a path of a file, or `-` for standard input.
  ///
  /// Inputs come folder by folder, and what holds for one holds for those beside it.
  public mutating func file(beside input: String) -> String? {
    guard let slash = input.utf8.lastIndex(of: UInt8(ascii: "/")) else { return file(for: input) }
    let folder = input[..<slash]
    if let latest, latest.folder.utf8.elementsEqual(folder.utf8) { return latest.file }
    let file = file(in: Self.parent(of: absolute(input)))
    latest = (folder, file)
    return file
  }

  /// The file that holds for a path: of a file or folder, or `-` for standard input.
  public mutating func file(for path: String) -> String? {
    let whole = path == "-" ? working : absolute(path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
    return file(in: exists && isFolder.boolValue ? whole : Self.parent(of: whole))
  }

  private mutating func file(in folder: String) -> String? {
    if let known = found[folder] { return known }
    let candidate = folder == "/" ? "/" + name : folder + "/" + name
    let file: String?
    if FileManager.default.fileExists(atPath: candidate) {
      file = shown(candidate)
    } else {
      file = folder == "/" ? nil : self.file(in: Self.parent(of: folder))
    }
    found[folder] = .some(file)
    return file
  }

  /// A path from the root, without `.` and `..`.
  private func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : working + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A path as people write it: from the working folder where it lies below it.
  private func shown(_ path: String) -> String {
    path.hasPrefix(working + "/") ? String(path.dropFirst(working.count + 1)) : path
  }

  private static func parent(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }
}
