/// The lines that an answer marks: `3、5`, `第3行和第五行`, `2-4`.
struct LineNumbers {
  /// The numbers, ascending, each once.
  let numbers: [Int]

  /// The most lines that one range may mark.
  private static let longest = 1000
  private static let hyphens = "-–—~～到至".unicodeScalars

  init(_ answer: String) {
    let source = Array(answer.unicodeScalars)
    var found = Set<Int>()
    var last: (number: Int, end: Int)?
    var at = 0
    while at < source.count {
      guard let (number, end) = LineNumbers.number(source, at) else {
        at += 1
        continue
      }
      if let last, number > last.number, number - last.number < LineNumbers.longest,
        LineNumbers.isRange(source[last.end..<at])
      {
        found.formUnion(last.number...number)
      }
      found.insert(number)
      last = (number, end)
      at = max(at + 1, end)
    }
    numbers = found.sorted()
  }

  /// A whole number; a single Han digit is one too, since nothing but lines is counted here.
  private static func number(_ source: [Unicode.Scalar], _ at: Int) -> (Int, end: Int)? {
    if let numeral = Numeral(source, at: at), numeral.hundredths % 100 == 0 {
      return (numeral.hundredths / 100, numeral.end)
    }
    return digits.firstIndex(of: source[at]).map { ($0 + 1, at + 1) }
  }

  private static let digits = Array("一二三四五六七八九十".unicodeScalars)

  /// Whether nothing but a hyphen, and words for a line, stand between two numbers.
  private static func isRange(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = between.filter { !" 第行句".unicodeScalars.contains($0) }
    return rest.count == 1 && rest.allSatisfy(hyphens.contains)
  }
}
