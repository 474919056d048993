import HanText

/// A remark in brackets behind the last words of a conversation: 再见[坐席挂机].
extension Transcript {
  /// Whom a remark names, where it says nothing but that somebody hung up: 坐席先挂机.
  ///
  /// What is told in brackets of another call, or of a rule, is speech.
  func stated(_ remark: [UInt16]) -> Party? {
    for named in parties {
      for word in named.words where remark.starts(with: word) {
        var rest = remark.dropFirst(word.count)
        while let way = Transcript.ways.first(where: rest.starts) {
          rest = rest.dropFirst(way.count)
        }
        for verb in Transcript.verbs where rest.starts(with: verb) {
          let tail = Array(rest.dropFirst(verb.count))
          if tail.isEmpty || Transcript.tails.contains(tail) { return named.party }
        }
      }
    }
    return nil
  }

  /// What stands in brackets at the end of some words, the last first; what nobody sees and marks between
  /// and behind them aside.
  func remarks(atEndOf text: String) -> [[UInt16]] {
    guard text.unicodeScalars.contains(where: Transcript.closing.contains) else { return [] }
    var remarks: [[UInt16]] = []
    var depth = 0
    var remark: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.reversed() {
      if Transcript.closing.contains(scalar) {
        depth += 1
      } else if Transcript.opening.contains(scalar) {
        depth -= 1
        if depth < 0 { break }
        guard depth == 0 else { continue }
        var inner = String.UnicodeScalarView()
        inner.append(contentsOf: remark.reversed())
        remarks.append(Transcript.folded(String(inner)))
        remark = []
      } else if depth > 0 {
        remark.append(scalar)
      } else if !Reading(String(scalar)).units.isEmpty {
        break
      }
    }
    return remarks
  }

  private static let opening = Set("[(（【［〔".unicodeScalars)
  private static let closing = Set("])）】］〕".unicodeScalars)
  private static let verbs = ends + [folded("挂")]
  /// What may stand between who hung up and that it was done.
  private static let ways = ["已经", "已", "率先", "首先", "先", "主动", "一方", "方", "侧", "端"].map(folded)
  /// What may stand behind it.
  private static let tails = ["了", "电话", "了电话", "first"].map(folded)
}
