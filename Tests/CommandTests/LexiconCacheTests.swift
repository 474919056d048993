import Etiquette
@testable import EtiquetteFiles
import Foundation
import Testing

@Suite struct LexiconCacheTests {
  private static let call = "客服：您好，请讲。\n客户：几点上班？\n客服：不知道，你自己看。\n"

  /// What is done to the snapshots between two runs.
  enum Damage: String, CaseIterable {
    case none, emptied, halved, oneByte, magic, otherProgram, unreadable, folder
  }

  @Test("Whatever became of the snapshot, the report is the same", arguments: Damage.allCases)
  func damage(_ damage: Damage) throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "lexicons")
    let first = try run(cache: folder.path)
    let snapshots = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(snapshots.count == 1)
    for name in snapshots { try inflict(damage, on: folder.appending(path: name)) }
    let second = try run(cache: folder.path)
    #expect(second.output == first.output)
    #expect(second.complaints == first.complaints)
    #expect(second.status == first.status)
    #expect(try run(cache: "").output == first.output)
  }

  private func inflict(_ damage: Damage, on file: URL) throws {
    var bytes = Array(try Data(contentsOf: file))
    switch damage {
    case .none: return
    case .emptied: bytes = []
    case .halved: bytes.removeLast(bytes.count / 2)
    case .oneByte: bytes[bytes.count / 2] ^= 1
    case .magic: bytes[0] ^= 1
    case .otherProgram: bytes[24] ^= 1
    case .unreadable, .folder:
      try FileManager.default.removeItem(at: file)
      if damage == .folder {
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
        return
      }
    }
    try Data(bytes).write(to: file)
  }

  @Test("A changed lexicon is read anew; at most eight are kept, and only their owner reads them")
  func change() throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "lexicons").path
    for word in ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"] {
      let rules = try scratch.write("own.yaml", Array(LexiconCacheTests.rule(word).utf8))
      let run = try run(["--add-lexicon", rules], "客服：这是\(word)说法。\n", cache: folder)
      #expect(
        run.output.contains(LexiconCacheTests.broken), "\(word): \(run.output) \(run.complaints)")
      let other = try self.run(["--add-lexicon", rules], "客服：这是子说法。\n", cache: folder)
      #expect(!other.output.contains(LexiconCacheTests.broken))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 8)
    let rights = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
    #expect(rights as? Int == 0o700)
  }

  @Test("A shipped file with another text is not taken for the one that the program carries")
  func shippedFile() throws {
    let scratch = try Scratch()
    let folder = scratch.url.appending(path: "lexicons").path
    let cache = try #require(LexiconCache(folder: folder))
    let whole = try LexiconReader(cache: cache).read(shippedLexicon())
    var files = shippedLexicon()
    files[0].text += "# more\n"
    let changed = try LexiconReader(cache: cache).read(files)
    #expect(changed.digest != whole.digest)
    #expect(try LexiconReader(cache: cache).read(shippedLexicon()).digest == whole.digest)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  @Test(
    "What a configuration asks for is judged by, though the shipped lexicon is read before that is known",
    arguments: [
      ("channel: counter\n", ["\"rule\":\"greeting-offer\",\"status\":\"failed\""]),
      ("organisations: [清源]\n", ["\"rule\":\"greeting-organisation\",\"status\":\"passed\""]),
      ("add_lexicons: [own.yaml]\n", [broken]),
    ])
  func configured(_ configuration: String, expected: [String]) throws {
    let scratch = try Scratch()
    try scratch.write(".etiquette.yaml", Array(configuration.utf8))
    try scratch.write("own.yaml", Array(LexiconCacheTests.rule("甲").utf8))
    let call = try scratch.write("call.txt", Array("客服：您好，清源。\n客户：喂。\n客服：甲说法。\n".utf8))
    let folder = scratch.url.appending(path: "lexicons").path
    // What is kept by the first run, of the shipped lexicon too, is there for the second.
    _ = try run(cache: folder)
    let outputs = try ["", folder, folder].map { cache in
      try Binary.run(
        ["lint", "--format", "jsonl", call], environment: ["ETIQUETTE_LEXICON_CACHE": cache],
        in: scratch.url
      ).output
    }
    #expect(Set(outputs).count == 1)
    #expect(expected.allSatisfy(outputs[2].contains), "\(outputs[2])")
  }

  @Test("What is read early is there once, and for nobody where another lexicon is asked for")
  func early() throws {
    let scratch = try Scratch()
    let cache = try #require(LexiconCache(folder: scratch.url.appending(path: "lexicons").path))
    let shipped = try ConfigurationReader(cache: cache).read(nil).lexicon
    let path = cache.path(try #require(cache.key(in: nil, added: [], adding: nil, Limits())))
    let taken = try #require(EarlyLexicon(cache))
    #expect(taken.lexicon(at: path)?.digest == shipped.digest)
    #expect(taken.lexicon(at: path)?.digest == nil)
    let dropped = try #require(EarlyLexicon(cache))
    #expect(dropped.lexicon(at: path + "0")?.digest == nil)
    #expect(dropped.lexicon(at: path)?.digest == nil)
  }

  @Test("A folder that cannot be made is done without")
  func noFolder() throws {
    let scratch = try Scratch()
    let file = try scratch.write("file", Array("no folder".utf8))
    #expect(try run(cache: file + "/lexicons").output == run(cache: "").output)
  }

  private static let broken = "\"rule\":\"own-word\",\"status\":\"failed\""

  private func run(
    _ options: [String] = [], _ call: String = call, cache: String
  ) throws -> Binary.Run {
    try Binary.run(
      ["lint", "--format", "jsonl", "-"] + options, input: call,
      environment: ["ETIQUETTE_LEXICON_CACHE": cache])
  }

  private static func rule(_ word: String) -> String {
    """
    rules:
      - id: own-word
        clause: 内部
        title: {zh: 自定, en: Own}
        message: {zh: 自定, en: Own}
        why: {zh: 自定, en: Own}
        severity: warning
        deduct: 1
        group: wording
        instead: [请换个说法。]
        forbids:
          phrases: [\(word)说法]
        examples:
          flags: [⟦\(word)说法⟧]
          passes: [好的]
    """
  }
}
