import Etiquette
import EtiquetteFiles
import HanText

/// Damage to what is kept of a lexicon: five bytes for each change to a good snapshot.
///
/// A damaged file counts as not there. Values that are damaged behind a digest that fits, which no
/// accident makes, give a lexicon or none, and no trap while they are read.
enum SnapshotDoor {
  private static let snapshot = LexiconSnapshot(named: "fuzz")

  private static let values: [UInt8] = {
    let file = LexiconReader.File(path: "a.yaml", text: source)
    // A lexicon of ours: that it cannot be read is no finding about an input.
    guard var lexicon = try? LexiconReader().read([file]) else { fatalError("no lexicon") }
    lexicon.listen()
    return lexicon.snapshot
  }()

  private static let file = sealed(values)

  private static func sealed(_ values: [UInt8]) -> [UInt8] { snapshot.head(of: values) + values }

  private static func lexicon(in file: [UInt8]) -> Lexicon? {
    snapshot.lexicon(in: KeptBytes(file))
  }

  static func check(_ bytes: [UInt8]) throws(Breach) {
    let damaged = damage(file, bytes)
    try demand(
      lexicon(in: damaged) == nil || damaged == file, .agreement, "damage is not seen")
    _ = lexicon(in: sealed(damage(values, bytes)))
  }

  private enum Change: CaseIterable {
    case byte, flip, number, cut, remove, double
  }

  private static func damage(_ file: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    var file = file
    for start in stride(from: 0, to: bytes.count - 4, by: 5) where !file.isEmpty {
      let (kind, value) = (Int(bytes[start]), bytes[start + 4])
      // Tables of letters fill most of the file; most changes are to what stands before them, and behind.
      let reach = kind & 0x80 == 0 ? min(file.count, 4096) : file.count
      let offset = bytes[start + 1...start + 3].reduce(0) { $0 << 8 | Int($1) } % reach
      let place = kind & 0xC0 == 0x40 ? file.count - 1 - offset : offset
      let end = min(file.count, place + Int(value) + 1)
      switch Change.allCases[(kind & 0x7F) % Change.allCases.count] {
      case .byte: file[place] = value
      case .flip: file[place] ^= 1 << (value % 8)
      case .number:
        // Numbers begin with their last byte.
        for at in place..<min(file.count, place + 8) { file[at] = value < 0x80 ? 0 : 0xFF }
        file[place] = value
      case .cut: file.removeSubrange(place...)
      case .remove: file.removeSubrange(place..<end)
      case .double: file.insert(contentsOf: file[place..<end], at: place)
      }
    }
    return file
  }

  private static let source = """
    lexicon: {name: a, version: "1"}
    groups: {we: [我, 我们], sorry: [对不起, 抱歉|不好意思]}
    fillers: [呃, 那个]
    sounds: {还: [环]}
    roles: {agent: [客服], customer: [客户]}
    channels: {hotline: [热线@we?]}
    contexts:
      - {id: asked, before: [问], turn: ["@sorry"]}
    scorecard:
      pass: 80
      groups:
        - {id: words, title: {zh: 用语, en: Words}, weight: 100}
      grades: [{name: A, from: 90}, {name: B, from: 0}]
    rules:
      - id: own-word
        clause: 内部
        title: {zh: 自定, en: Own}
        message: {zh: 自定, en: Own}
        why: {zh: 自定, en: Own}
        severity: warning
        deduct: 1
        group: words
        instead: [请换个说法。]
        forbids:
          phrases: [不归@we管, 不知道…别问]
          sound: true
          unless: {contexts: [asked], within: [不归我管辖]}
        examples:
          flags: [⟦不归我管⟧]
          passes: [好的]
    """
}
