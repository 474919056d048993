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
      digest.add(file.path)
      digest.add(file.text)
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

  /// Adds the layer of the shipped lexicon, as it lies in the program.
  mutating func addShipped() {
    digest.add(UInt64(shippedLexiconCount))
    forEachShippedFile { path, text in
      digest.add(path)
      digest.add(text)
    }
  }

  /// Adds the words that a configuration adds to a group.
  mutating func add(_ words: GroupWords?) {
    for word in words.map({ [$0.group] + $0.words }) ?? [] { digest.add(word) }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
