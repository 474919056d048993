import EtiquetteFiles
import Foundation

/// The arguments of the program that are not UTF-8, as the system gave them.
///
/// Swift repairs such an argument, and what comes out is no file's name any more.
struct GivenPaths {
  /// The bytes of arguments, by what Swift has made of them.
  private let bytes: [String: [[UInt8]]]

  init() {
    var bytes: [String: [[UInt8]]] = [:]
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[place] else { continue }
      let repaired = String(cString: argument)
      guard repaired.unicodeScalars.contains("\u{FFFD}") else { continue }
      bytes[repaired, default: []].append(
        Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
    }
    self.bytes = bytes
  }

  /// Where paths lie, in their order; those that look alike stand as on the command line.
  func locations(of paths: [String]) -> [FileLocation] {
    var rest = bytes
    return paths.map { path in
      guard let given = rest[path]?.first else { return FileLocation(path) }
      rest[path]?.removeFirst()
      return FileLocation(bytes: given)
    }
  }
}
