extension ChineseLine {
  /// `1.B 2.C 3.ABD` and `1-3 BCA`; nothing where the line holds anything else.
  static func key(_ line: String) -> [Int: String] {
    var key: [Int: String] = [:]
    var rest = narrow(line)[...]
    rest = rest.drop(while: isSpace)
    while !rest.isEmpty {
      if let match = rest.prefixMatch(of: stretch),
        let first = Int(match.1), let last = Int(match.2), last - first + 1 == match.3.count
      {
        for (number, letter) in zip(first...last, match.3) { key[number] = String(letter) }
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: single), let number = Int(match.1) {
        key[number] = String(match.2)
        rest = rest[match.range.upperBound...]
      } else {
        return [:]
      }
      rest = rest.drop { isSpace($0) || ",，;；、。.".contains($0) }
    }
    return key
  }

  /// The answers of questions that follow one another.
  nonisolated(unsafe) private static let stretch =
    /(\d{1,4})\s*[-~—]\s*(\d{1,4})\s*[.、:]?\s*([A-H]{2,})/

  /// The answer of one question.
  nonisolated(unsafe) private static let single =
    /(\d{1,4})\s*[.、:)]?\s*([A-H]{1,8}|正确|错误|对|错|√|×)/
}
