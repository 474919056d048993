/// A speaker label taken apart: the word itself, and what stands in brackets beside it.
struct RoleLabel {
  /// The label without anything in brackets.
  let word: String
  /// What stands in brackets.
  let bracketed: [String]

  /// The word without the number or letter that tells one speaker from the next.
  var unnumbered: String { RoleLabel.unnumbered(word) }

  /// Takes a folded label apart; `nil` where its brackets do not match or nothing is left.
  init?(_ folded: String) {
    var outside = String.UnicodeScalarView()
    var inside: [String.UnicodeScalarView] = []
    var open = false
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "(", "[", "<":
        guard !open else { return nil }
        open = true
        inside.append(String.UnicodeScalarView())
      case ")", "]", ">":
        guard open else { return nil }
        open = false
      default:
        if open { inside[inside.count - 1].append(scalar) } else { outside.append(scalar) }
      }
    }
    guard !open else { return nil }
    word = RoleTable.trimmed(String(outside))
    bracketed = inside.map { RoleTable.trimmed(String($0)) }
    if word.isEmpty, bracketed.isEmpty { return nil }
  }

  /// `坐席2号`, `客服0123`, `客户a`, `1号坐席`, `坐席工号0123` without their number.
  static func unnumbered(_ word: String) -> String {
    var scalars = word.unicodeScalars[...]
    if let last = scalars.last, RoleTable.isLetter(last), let before = scalars.dropLast().last,
      !RoleTable.isLetter(before)
    {
      scalars = scalars.dropLast()
    }
    if let last = scalars.last, marks.contains(last),
      scalars.dropLast().last.flatMap(LineCursor.digit) != nil
    {
      scalars = scalars.dropLast()
    }
    let numbered = scalars.last.flatMap(LineCursor.digit) != nil
    while let last = scalars.last, isNumbering(last) { scalars = scalars.dropLast() }
    let suffixes = numbered ? ["工号", "工號", "编号", "no", "号"] : []
    for suffix in suffixes where String(scalars).hasSuffix(suffix) {
      scalars = scalars.dropLast(suffix.unicodeScalars.count)
    }
    if scalars.first.flatMap(LineCursor.digit) != nil {
      scalars = scalars.drop { isNumbering($0) || marks.contains($0) }
    }
    return RoleTable.trimmed(String(scalars))
  }

  private static let marks = ScalarSet("号號")

  private static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
    LineCursor.digit(scalar) != nil || ".#-_: ".unicodeScalars.contains(scalar)
  }
}

extension RoleTable {
  /// A label with width, case, brackets and spacing made alike.
  ///
  /// Spaces stay between Latin words.
  static func fold(_ label: String) -> String {
    var folded = String.UnicodeScalarView()
    var space = false
    for scalar in label.lowercased().unicodeScalars {
      let narrow = narrowed(scalar)
      if narrow.isSpace || narrow == "\u{FEFF}" || narrow == "\u{200B}" {
        space = true
        continue
      }
      if space, let last = folded.last, isLetter(last), isLetter(narrow) { folded.append(" ") }
      space = false
      folded.append(narrow)
    }
    return String(folded)
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "【", "〔", "「", "『", "［", "〖": return "["
    case "】", "〕", "」", "』", "］", "〗": return "]"
    case "《", "〈", "＜": return "<"
    case "》", "〉", "＞": return ">"
    case "\u{FF01}"..."\u{FF5E}":
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      return Unicode.Scalar(UInt8(ascii: "A")) <= narrow && narrow <= "Z"
        ? Unicode.Scalar(narrow.value + 32) ?? narrow : narrow
    default: return scalar
    }
  }

  static func trimmed(_ word: String) -> String {
    let (first, last) = (word.unicodeScalars.first, word.unicodeScalars.last)
    guard first?.isSpace == true || last?.isSpace == true else { return word }
    var scalars = word.unicodeScalars[...]
    scalars = scalars.drop { $0.isSpace }
    while scalars.last?.isSpace == true { scalars = scalars.dropLast() }
    return String(scalars)
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { "a" <= scalar && scalar <= "z" }
}
