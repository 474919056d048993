import Etiquette
import HanText

/// A bracketed remark of the record: `[客户挂机]`, `(转接中)`, `【打断】`.
enum LineEvent {
  /// Whether a remark may begin at a byte, where no white space stands.
  static func mayBegin(_ bytes: [UInt8], _ offset: Int, before end: Int) -> Bool {
    guard offset < end, let first = Unicode.Scalar(scalarValue(bytes, offset).0) else {
      return false
    }
    return LineCursor.opening.contains(first) || first.isSpace
  }

  /// Whether a text is nothing but bracketed remarks.
  static func isEvent(_ text: String) -> Bool {
    var depth = 0
    var remarks = 0
    for scalar in text.unicodeScalars {
      if LineCursor.opening.contains(scalar) {
        depth += 1
      } else if LineCursor.closing.contains(scalar) {
        depth -= 1
        remarks += 1
        if depth < 0 { return false }
      } else if depth == 0, !scalar.isSpace {
        return false
      }
    }
    return depth == 0 && remarks > 0
  }

  /// Whether a remark marks that somebody was cut off.
  static func marksInterruption(_ text: String) -> Bool {
    let folded = RoleTable.fold(text)
    return ["打断", "打斷", "抢话", "搶話", "插话", "插話", "插嘴", "interrupt", "cuts in"].contains {
      folded.contains($0)
    }
  }

  /// The bracketed marks of an interruption inside a speaker's label, and at which scalar each
  /// begins: `客服（打断）`.
  static func marks(in label: String) -> [(mark: String, offset: Int)] {
    guard LineCursor.closing.mayOccur(in: label) else { return [] }
    var marks: [(mark: String, offset: Int)] = []
    var open: Int?
    let scalars = Array(label.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if LineCursor.opening.contains(scalar) { open = index }
      guard LineCursor.closing.contains(scalar), let start = open else { continue }
      let mark = String(scalars[start...index])
      if marksInterruption(mark) { marks.append((mark, start)) }
      open = nil
    }
    return marks
  }

  /// Who hangs up, where a remark says so.
  ///
  /// `speaker` is who the remark stands under.
  static func hangup(
    _ text: String, under speaker: Role?, roles: RoleTable, direction: Direction
  ) -> Party? {
    let folded = RoleTable.fold(text)
    guard let verb = verbs.compactMap({ folded.range(of: $0) }).first else { return nil }
    let before = String(folded[..<verb.lowerBound])
    guard !undone.contains(where: before.contains) else { return nil }
    let named = roles.party(
      before: before, after: String(folded[verb.upperBound...]), direction: direction)
    return (named ?? speaker).flatMap { Party(rawValue: $0.rawValue) }
  }

  private static let verbs = [
    "挂机", "掛機", "挂断", "掛斷", "挂线", "挂掉", "挂了", "挂电话", "收线", "hung up", "hangs up",
    "hang up", "hangup", "hang-up", "disconnect", "ended the call", "ends the call",
    "ended by", "call ended",
  ]

  private static let undone = ["未", "没", "沒", "请", "請", "等待", "等候", "别", "not ", "before "]
}

extension StringProtocol {
  /// Where a word stands, compared scalar by scalar.
  fileprivate func range(of word: String) -> Range<Index>? {
    let wanted = Array(word.unicodeScalars)
    var start = startIndex
    while start < endIndex {
      if self[start...].unicodeScalars.starts(with: wanted) {
        return start..<unicodeScalars.index(start, offsetBy: wanted.count)
      }
      start = unicodeScalars.index(after: start)
    }
    return nil
  }
}
