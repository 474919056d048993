import Etiquette
import Foundation
import HanText
import Memory

/// Lexicons as this very program has understood them, so that it need not do so at each start.
///
/// Nothing of a transcript is in it. A file that is missing, damaged, or of another program counts
/// as not there; what cannot be written is done without.
public struct LexiconCache: Sendable {
  private let folder: String
  /// This program's own file: another build reads no snapshot of this one.
  private let program: QuickDigest

  /// The most lexicons that are kept.
  private static let most = 8

  /// The cache in a folder; `nil` where the program cannot tell which build it is.
  public init?(folder: String) {
    guard let build = Build.this else { return nil }
    self.folder = folder
    var program = QuickDigest()
    program.add(build)
    self.program = program
  }

  /// The user's cache: `$ETIQUETTE_LEXICON_CACHE`, or else `etiquette` in the folder that the
  /// system sets aside for caches; `nil` where that variable is empty or there is no such folder.
  public static var standard: LexiconCache? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["ETIQUETTE_LEXICON_CACHE"] {
      return folder.isEmpty ? nil : LexiconCache(folder: folder)
    }
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return LexiconCache(folder: folder + "/etiquette")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return LexiconCache(folder: home + "/.cache/etiquette")
  }

  /// What a lexicon is known by: its files, the words that are added to a group, and the limits
  /// that it keeps.
  func key(
    _ layers: [[LexiconReader.File]], adding words: GroupWords?, _ limits: Limits
  ) -> QuickDigest {
    var key = LexiconKey(program: program, limits)
    for layer in layers { key.add(layer) }
    key.add(words)
    return key.digest
  }

  /// The lexicon in a folder, or else the shipped one, with the files over it and the words that
  /// are added to a group; `nil` where it is not there as all of that is now.
  func lexicon(
    in folder: String?, added: [String], adding words: GroupWords?, _ limits: Limits
  ) -> Lexicon? {
    key(in: folder, added: added, adding: words, limits).flatMap(lexicon)
  }

  /// What that lexicon is known by; `nil` where a file of it cannot be read.
  func key(
    in folder: String?, added: [String], adding words: GroupWords?, _ limits: Limits
  ) -> QuickDigest? {
    var key = LexiconKey(program: program, limits)
    if let folder {
      guard key.add(paths: lexiconPaths(in: folder)) else { return nil }
    } else {
      key.addShipped()
    }
    // What a configuration adds, which is nothing, stands between the two.
    guard key.add(paths: []), key.add(paths: added) else { return nil }
    key.add(words)
    return key.digest
  }

  /// The lexicon of a key, if it is there and whole, or is being read already.
  func lexicon(_ key: QuickDigest) -> Lexicon? {
    EarlyLexicon.current?.lexicon(at: path(key)) ?? snapshot(key)
  }

  /// The lexicon of a key as it was kept, if it is whole.
  func snapshot(_ key: QuickDigest) -> Lexicon? {
    guard let bytes = KeptBytes(mapping: path(key)) else { return nil }
    heap_prefer_large_pages()
    defer { bytes.letGo() }
    return LexiconSnapshot(key).lexicon(in: bytes)
  }

  /// Keeps a lexicon, if that can be done.
  func keep(_ lexicon: Lexicon, as key: QuickDigest) -> Bool {
    let files = FileManager.default
    try? files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // Written beside it and renamed.
    let temporary = folder + "/" + LexiconCache.unfinished + UUID().uuidString
    guard files.createFile(atPath: temporary, contents: nil) else { return false }
    let isWhole = (try? write(lexicon, as: key, to: temporary)) != nil
    let isKept = isWhole && rename(temporary, path(key)) == 0
    if !isKept { unlink(temporary) }
    prune()
    return isKept
  }

  /// Writes a snapshot in two pieces: joined they would be in memory twice.
  private func write(_ lexicon: Lexicon, as key: QuickDigest, to path: String) throws {
    let values = lexicon.snapshot
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    defer { try? file.close() }
    try file.write(contentsOf: LexiconSnapshot(key).head(of: values))
    try file.write(contentsOf: values)
  }

  /// The file of a snapshot.
  func path(_ key: QuickDigest) -> String {
    folder + "/" + LexiconCache.prefix + key.text
  }

  private static let prefix = "lexicon-"
  /// What the names of snapshots begin with that are being written.
  private static let unfinished = "unfinished-"

  /// Removes the oldest snapshots beyond the most that are kept, and what a run that was killed has left.
  private func prune() {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    func dated(_ prefix: String) -> [(path: String, date: Date)] {
      names.filter { $0.hasPrefix(prefix) }.map { name in
        let path = folder + "/" + name
        let date = try? files.attributesOfItem(atPath: path)[.modificationDate] as? Date
        return (path: path, date: date ?? .distantPast)
      }
    }
    for left in dated(LexiconCache.unfinished) where left.date.timeIntervalSinceNow < -3600 {
      try? files.removeItem(atPath: left.path)
    }
    let snapshots = dated(LexiconCache.prefix)
    for old in snapshots.sorted(by: { $0.date > $1.date }).dropFirst(LexiconCache.most) {
      try? files.removeItem(atPath: old.path)
    }
  }
}
