/// The text of cues without its tags, each line with the voices in it.
///
/// What is taken out moves the columns, so the text knows where its parts stood.
struct CueText {
  /// A stretch of a line, said by one voice.
  struct Stretch {
    /// Where it stands in ``bytes``; its column counts in the line without tags.
    var line: SourceLine
    /// The voice of a `<v 客服>` tag; `nil` where the line itself may tell.
    var voice: String?
  }

  /// The text of all lines so far.
  private(set) var bytes: [UInt8] = []
  /// Where the parts of lines stood that had tags.
  private(set) var columns = ColumnMap()

  private let source: [UInt8]
  /// The voice of the tag that is still open.
  private var voice: String?

  init(_ source: [UInt8]) { self.source = source }

  /// Begins a cue: no tag reaches over its end.
  mutating func begin() { voice = nil }

  /// Adds a line without its tags, and parts it where voices change.
  mutating func add(_ line: SourceLine) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = bytes.count
    var startColumn = 1
    var column = (clean: 1, source: 1)
    var at = line.range.lowerBound
    func close(_ voice: String?) {
      guard start < bytes.count else { return }
      let part = SourceLine(number: line.number, range: start..<bytes.count, column: startColumn)
      stretches.append(Stretch(line: part, voice: voice))
      start = bytes.count
      startColumn = column.clean
    }
    while at < line.range.upperBound {
      if let mark = Markup(source[at..<line.range.upperBound]) {
        switch mark.kind {
        case .voice(let name):
          close(voice)
          voice = name
        case .voiceEnd:
          close(voice)
          voice = nil
        case .nothing: break
        case .character(let words):
          bytes += words.utf8
          column.clean += words.unicodeScalars.count
        }
        column.source += mark.columns
        at += mark.length
        columns.note(line: line.number, clean: column.clean, source: column.source)
        continue
      }
      bytes.append(source[at])
      at += 1
      let isInside = at < line.range.upperBound && source[at] & 0xC0 == 0x80
      if !isInside { column = (column.clean + 1, column.source + 1) }
    }
    close(voice)
    // A gap between lines, so that no two of them touch.
    bytes.append(0x0A)
    return stretches
  }
}

/// A tag, a position or an entity at the head of some bytes.
private struct Markup {
  enum Kind {
    case voice(String), voiceEnd, nothing, character(String)
  }

  let kind: Kind
  let length: Int
  let columns: Int

  /// The longest markup, in bytes.
  private static let longest = 256

  init?(_ rest: ArraySlice<UInt8>) {
    let (closing, kind): (UInt8, (String) -> Kind?)
    switch rest.first {
    case UInt8(ascii: "<"): (closing, kind) = (UInt8(ascii: ">"), Markup.tag)
    case UInt8(ascii: "{"): (closing, kind) = (UInt8(ascii: "}"), Markup.position)
    case UInt8(ascii: "&"): (closing, kind) = (UInt8(ascii: ";"), Markup.entity)
    default: return nil
    }
    guard let end = rest.prefix(Markup.longest).firstIndex(of: closing) else { return nil }
    let inner = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
    guard let kind = kind(inner) else { return nil }
    self.kind = kind
    length = end - rest.startIndex + 1
    columns = inner.unicodeScalars.count + 2
  }

  private static let tags: Set<String> = [
    "c", "b", "i", "u", "s", "font", "ruby", "rt", "lang",
  ]

  /// `<v.loud 客服>`, `</v>`, `<i>`, `<00:00:12.500>`; `nil` for anything else in such brackets.
  private static func tag(_ inner: String) -> Kind? {
    let name = String(inner.prefix { $0 != " " && $0 != "\t" && $0 != "." })
    if name == "v" {
      let voice = RoleTable.trimmed(String(inner.drop { $0 != " " && $0 != "\t" }))
      return voice.isEmpty ? .nothing : .voice(voice)
    }
    if name == "/v" { return .voiceEnd }
    let isTime = inner.contains(":") && inner.allSatisfy { $0.isNumber || $0 == ":" || $0 == "." }
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return isTime || tags.contains(bare.lowercased()) ? .nothing : nil
  }

  /// `{\an8}`.
  private static func position(_ inner: String) -> Kind? { inner.hasPrefix("\\") ? .nothing : nil }

  private static func entity(_ inner: String) -> Kind? {
    switch inner {
    case "amp": .character("&")
    case "lt": .character("<")
    case "gt": .character(">")
    case "nbsp": .character("\u{A0}")
    case "lrm", "rlm": .nothing
    default: nil
    }
  }
}
