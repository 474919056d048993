import Foundation

/// Finds the file of a name that is nearest to an input: in its folder, or the next one above it
/// that has one.
///
/// Folders are told apart by their bytes, as the system does.
public struct NearestFile {
  private let name: String
  private let working: String
  private var found: [FileLocation: String?] = [:]
  /// The latest folder, as somebody wrote it, and the file that holds there.
  private var latest: (folder: FileLocation, file: String?)?

  /// A search for files of one name, from the working folder where paths are relative.
  public init(_ name: String) {
    self.name = name
    working = FileManager.default.currentDirectoryPath
  }

  /// The file that holds for an input: a path of a file, or `-` for standard input.
  ///
  /// Inputs mostly come folder by folder, and what holds for one holds for those beside it.
  public mutating func file(beside input: String) -> String? {
    // With its slash: in front of a name alone there is the working folder, which is not the root.
    let end = input.utf8.lastIndex(of: NearestFile.slash).map(input.utf8.index(after:))
    let folder = FileLocation(String(input[..<(end ?? input.startIndex)]))
    if let latest, latest.folder == folder { return latest.file }
    let file = file(in: wholePath(folder.text, from: working))
    latest = (folder, file)
    return file
  }

  /// The file that holds for a path: of a file or folder, or `-` for standard input.
  public mutating func file(for path: String) -> String? {
    let whole = path == "-" ? working : wholePath(path, from: working)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
    return file(in: exists && isFolder.boolValue ? whole : Self.parent(of: whole))
  }

  private mutating func file(in folder: String) -> String? {
    if let known = found[FileLocation(folder)] { return known }
    let candidate = folder == "/" ? "/" + name : folder + "/" + name
    let file: String?
    if FileManager.default.fileExists(atPath: candidate) {
      file = shown(candidate)
    } else {
      file = folder == "/" ? nil : self.file(in: Self.parent(of: folder))
    }
    found[FileLocation(folder)] = .some(file)
    return file
  }

  /// A path as people write it: from the working folder where it lies below it.
  private func shown(_ path: String) -> String {
    let folder = working + "/"
    guard path.utf8.starts(with: folder.utf8) else { return path }
    return String(path.utf8.dropFirst(folder.utf8.count)) ?? path
  }

  private static func parent(of path: String) -> String {
    let end = path.utf8.lastIndex(of: slash) ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// A name may begin with what Swift takes for a part of the slash in front of it; the system does not.
  private static let slash = UInt8(ascii: "/")
}
