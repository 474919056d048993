/// An answer or a wording with its numbers, placeholders and Latin letters made comparable.
///
/// A number becomes two private-use characters, whatever its script and currency words, so that
/// 13.5元 and 十三块五 read the same. Pinyin and English vanish: they express nothing here.
public struct PlainText: Sendable, Equatable {
  /// The text as it can be compared.
  public let text: String

  /// What stands for XX, 某某 or *.
  static let placeholder: UInt16 = 0xE000
  /// The first of the two characters of a number.
  static let numbers: ClosedRange<UInt16> = 0xE100...0xECB7
  /// The second of them.
  static let remainders: UInt16 = 0xED00

  /// Whether a character is half of a number.
  static func isNumber(_ unit: UInt16) -> Bool {
    numbers.contains(unit) || (remainders..<remainders + 3000).contains(unit)
  }

  /// Reads a text.
  public init(_ source: String) {
    var reader = Reader(Array(source.unicodeScalars))
    text = reader.read()
  }

  /// A pattern with its numbers made comparable; nothing else in it changes.
  public static func numbers(in pattern: String) -> String {
    var reader = Reader(Array(pattern.unicodeScalars))
    reader.isPattern = true
    return reader.read()
  }

  private struct Reader {
    let source: [Unicode.Scalar]
    var isPattern = false
    var at = 0
    var out = String.UnicodeScalarView()

    init(_ source: [Unicode.Scalar]) { self.source = source }

    mutating func read() -> String {
      while at < source.count {
        if skipEnumerator() || takeCircled() || takeNumber() { continue }
        if !isPattern, takeLatin() || takePlaceholder() { continue }
        out.append(source[at])
        at += 1
      }
      return String(out)
    }

    /// 1. or 2、 in front of a part of the answer parts it from the one before.
    private mutating func skipEnumerator() -> Bool {
      guard !isPattern, source[at].isDigit, at == 0 || source[at - 1].endsPart else { return false }
      var end = at
      while end < source.count, source[end].isDigit { end += 1 }
      guard end - at <= 2, end + 1 < source.count, ".．、)）,，:：".unicodeScalars.contains(source[end]),
        !source[end + 1].isDigit
      else { return false }
      at = end + 1
      out.append("。")
      return true
    }

    /// ⑤ in ⑤号 is five; elsewhere such numbers count the parts of an answer.
    private mutating func takeCircled() -> Bool {
      guard !isPattern, let number = source[at].circled, at + 1 < source.count,
        "号號窗柜台楼".unicodeScalars.contains(source[at + 1])
      else { return false }
      add(number * 100)
      at += 1
      return true
    }

    private mutating func takeNumber() -> Bool {
      if !isPattern, let notes = BankNotes(source, at: at) {
        add(notes.hundredths)
        at = notes.end
        return true
      }
      guard let number = Numeral(source, at: at) else { return false }
      add(number.hundredths)
      at = number.end
      return true
    }

    private mutating func add(_ hundredths: Int) {
      let value = hundredths % 9_000_000
      for unit in [
        PlainText.numbers.lowerBound + UInt16(value / 3000),
        PlainText.remainders + UInt16(value % 3000),
      ] {
        if let scalar = Unicode.Scalar(unit) { out.append(scalar) }
      }
    }

    private mutating func takeLatin() -> Bool {
      var end = at
      while end < source.count, source[end].isLatin { end += 1 }
      guard end > at else { return false }
      let isPlaceholder = source[at..<end].allSatisfy { "xXｘＸ".unicodeScalars.contains($0) }
      if isPlaceholder { addPlaceholder() }
      at = end
      return true
    }

    private mutating func takePlaceholder() -> Bool {
      guard source[at].isPlaceholder else { return false }
      while at < source.count, source[at].isPlaceholder { at += 1 }
      addPlaceholder()
      return true
    }

    private mutating func addPlaceholder() {
      if let scalar = Unicode.Scalar(PlainText.placeholder) { out.append(scalar) }
    }
  }
}

extension Unicode.Scalar {
  /// A digit, half or full width.
  var isDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }

  /// The number of ① to ⑳.
  fileprivate var circled: Int? {
    ("①"..."⑳").contains(self) ? Int(value - Unicode.Scalar("①").value) + 1 : nil
  }

  /// A Latin letter, tone marks included.
  fileprivate var isLatin: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("ａ"..."ｚ").contains(self)
      || ("Ａ"..."Ｚ").contains(self) || (0xC0...0x24F).contains(value) && value != 0xD7
      || (0x300...0x36F).contains(value) || (0x1E00...0x1EFF).contains(value)
  }

  fileprivate var isPlaceholder: Bool { "某×＊*○◯□_＿△".unicodeScalars.contains(self) }

  /// White space, or the end of a sentence or clause.
  fileprivate var endsPart: Bool {
    properties.isWhitespace || "。．.！!？?；;，,：:、（(”“\"".unicodeScalars.contains(self)
  }
}
