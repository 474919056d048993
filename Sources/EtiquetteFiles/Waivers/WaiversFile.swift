public import Etiquette

/// The text of a file of waivers.
public struct WaiversFile {
  /// The text.
  public let text: String

  /// A file with these waivers.
  public init(_ waivers: [Waiver], language: Language) {
    let head = "# " + WaiverMessage.head.text(language) + "\n"
    let list = waivers.isEmpty ? "waivers: []\n" : "waivers:\n"
    self.init(text: head + list + waivers.map(Self.entry).joined())
  }

  private init(text: String) { self.text = text }

  /// The file of a path without some of its waivers.
  ///
  /// Comments and everything else stay, unless the file is written in a style in which they cannot
  /// be told from the waivers.
  public init(
    pruning path: String, of gone: Set<Waiver>, language: Language
  ) throws(LexiconProblems) {
    let reader = WaiversReader()
    guard var file = try lexiconFiles([path]).first else {
      self.init([], language: language)
      return
    }
    let kept = try reader.read(file).filter { !gone.contains($0) }
    file.text = Self.without(Set(gone.map(\.source.line)), file.text)
    let again = (try? reader.read(file))?.map { $0.placed(at: 0) }
    if again == kept.map({ $0.placed(at: 0) }) {
      self.init(text: file.text)
    } else {
      self.init(kept, language: language)
    }
  }

  /// A text without the entries that begin on some lines.
  private static func without(_ gone: Set<Int>, _ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (start, end) in entries(lines).reversed() where gone.contains(start + 1) {
      lines.removeSubrange(start..<end)
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of each entry of a list in block style: from its dash to the next, or to the end.
  private static func entries(_ lines: [String]) -> [(Int, Int)] {
    let starts = lines.indices.filter { lines[$0].drop { $0 == " " }.hasPrefix("- ") }
    return starts.enumerated().map { index, start in
      let next = index + 1 < starts.count ? starts[index + 1] : lines.count
      let depth = lines[start].prefix { $0 == " " }.count
      let inside = lines[(start + 1)..<next].prefix { $0.prefix { $0 == " " }.count > depth }
      return (start, start + 1 + inside.count)
    }
  }

  private static func entry(_ waiver: Waiver) -> String {
    let pairs = [
      ("rule", waiver.rule), ("quote", waiver.quote), ("transcript", waiver.transcript),
      ("reason", waiver.reason), ("reviewer", waiver.reviewer),
    ]
    let lines =
      pairs.map { "\($0): \(quoted($1))" }
      + (waiver.expires.map { ["expires: \"\($0)\""] } ?? [])
    return "  - " + lines.joined(separator: "\n    ") + "\n"
  }

  /// A text in double quotation marks, as JSON and YAML both read it.
  private static func quoted(_ text: String) -> String {
    var out = ""
    for scalar in json(text).unicodeScalars {
      if Terminal.isHarmful(scalar) || scalar == "\u{FEFF}" {
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension Waiver {
  /// The same waiver on another line.
  fileprivate func placed(at line: Int) -> Waiver {
    var waiver = self
    waiver.source.line = line
    return waiver
  }
}
