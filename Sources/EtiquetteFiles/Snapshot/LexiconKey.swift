import Foundation

/// What a lexicon is known by: the program that has understood it, the limits that it keeps, its
/// files in layers, and the words that are added to a group.
struct LexiconKey {
  private(set) var digest: QuickDigest

  /// What lexicons of a program have in common that keep the same limits.
  init(program: QuickDigest, _ limits: Limits) {
    digest = program
    digest.add(UInt64(limits[.wordings]))
  }

  /// Adds a layer of files.
  mutating func add(_ layer: [LexiconReader.File]) {
    digest.add(UInt64(layer.count))
    for file in layer {
      if file.isShipped { add(shipped: file.path) } else { add(file) }
    }
  }

  /// Adds a layer of files that nobody has read: one after the other, and none is held.
  ///
  /// False where one of them cannot be read, or not a second time.
  mutating func add(paths: [String]) -> Bool {
    digest.add(UInt64(paths.count))
    for path in paths {
      guard LexiconKey.isFile(path), let bytes = try? FileBytes(path: path).all() else {
        return false
      }
      digest.add(path)
      digest.add(bytes)
    }
    return true
  }

  /// Adds the layer of the shipped lexicon.
  mutating func addShipped() {
    let paths = shippedLexiconPaths
    digest.add(UInt64(paths.count))
    for path in paths { add(shipped: path) }
  }

  private mutating func add(_ file: LexiconReader.File) {
    digest.add(file.path)
    digest.add(file.text)
  }

  /// Adds a file that the program carries: the key begins with the program, so that its text is known.
  private mutating func add(shipped path: String) {
    digest.add(path)
    digest.add(LexiconKey.shipped)
  }

  /// What stands in the place of a text that the program carries.
  private static let shipped = UInt64.max

  /// Adds the words that a configuration adds to a group.
  mutating func add(_ words: GroupWords?) {
    for word in words.map({ [$0.group] + $0.words }) ?? [] { digest.add(word) }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
