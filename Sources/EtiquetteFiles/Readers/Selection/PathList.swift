import HanText

/// The paths that a file lists: one a line, or separated by NUL as `find -print0` does.
///
/// Lines may be in any encoding that transcripts may be in; blank ones are skipped.
public func paths(listedIn file: String) throws(Problem) -> [String] {
  try paths(listed: FileBytes(path: file).all(), in: file == "-" ? nil : file)
}

/// The paths that the bytes of a list name; `path` is that of the list itself.
package func paths(listed bytes: [UInt8], in path: String?) throws(Problem) -> [String] {
  let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  let names = bytes.contains(0) && !isWide ? bytes.split(separator: 0) : try lines(bytes, path)
  var listed: [String] = []
  for name in names where name.contains(where: { $0 > 0x20 }) {
    guard let text = String(validating: name, as: UTF8.self) else {
      throw Problem(path: path, kind: .brokenUTF8)
    }
    listed.append(text)
  }
  guard !listed.isEmpty else { throw Problem(path: path, kind: .empty) }
  return listed
}

private func lines(_ bytes: [UInt8], _ path: String?) throws(Problem) -> [ArraySlice<UInt8>] {
  do {
    let text = try decode(bytes).bytes
    return SourceLines(text).map { text[$0.range] }
  } catch {
    throw Problem(path: path, error)
  }
}
