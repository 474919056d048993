import Foundation
import HanText

/// The paths that a file lists: one a line, or separated by NUL as `find -print0` does.
///
/// Lines may be in any encoding that transcripts may be in, and blank ones are skipped. Where there
/// is a file by the very bytes of a line, that is meant.
public func paths(listedIn file: String) throws(Problem) -> [FileLocation] {
  try paths(listed: FileBytes(path: file).all(), in: Input.shown(file))
}

/// The paths that the bytes of a list name; `path` is that of the list itself.
package func paths(listed bytes: [UInt8], in path: String?) throws(Problem) -> [FileLocation] {
  let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  let names = bytes.contains(0) && !isWide ? bytes.split(separator: 0) : try lines(bytes, path)
  let listed = names.filter { $0.contains { $0 > 0x20 } }.map { FileLocation(bytes: Array($0)) }
  guard !listed.isEmpty else { throw Problem(path: path, kind: .empty) }
  return listed
}

/// The lines in UTF-8, or as they stand there where such files are.
private func lines(_ bytes: [UInt8], _ path: String?) throws(Problem) -> [ArraySlice<UInt8>] {
  do {
    let text = try decode(bytes)
    let lines = SourceLines(text.bytes).map { text.bytes[$0.range] }
    return text.encoding == .gb18030 ? zip(lines, written(bytes)).map(meant) : lines
  } catch {
    // Names of several encodings, as archives of several systems leave them behind.
    if case .mixedEncodings = error { return written(bytes) }
    throw Problem(path: path, error)
  }
}

private func written(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  SourceLines(bytes).map { bytes[$0.range] }
}

/// A line as it was written, where there is something by that name.
private func meant(_ line: ArraySlice<UInt8>, written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var status = stat()
  let isThere = FileLocation(bytes: Array(written)).withSystemPath { stat($0, &status) } == 0
  return isThere ? written : line
}
