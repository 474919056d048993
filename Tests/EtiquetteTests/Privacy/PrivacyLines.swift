import Testing

/// Lines as callers and agents say them, what names a person in brackets.
enum PrivacyLines {
  /// Lines of one kind, and what of the details in them is found and rightly so, at least.
  struct Sample: CustomTestStringConvertible {
    var testDescription: String
    var lines: [String]
    var recall: Double
    var precision: Double
  }

  /// Those that the search was written by, and those that it was measured on afterwards.
  static let samples = [
    Sample(
      testDescription: "known",
      lines: split([phones, numbers, addresses, names, ordinary, calls, recognized]),
      recall: 0.98, precision: 0.95),
    Sample(testDescription: "dictated", lines: split([dictated]), recall: 0.97, precision: 0.95),
    Sample(testDescription: "chatted", lines: split([chatted]), recall: 0.96, precision: 0.98),
    Sample(testDescription: "county", lines: split([county]), recall: 0.99, precision: 0.99),
    Sample(testDescription: "speakers", lines: split([speakers]), recall: 0.97, precision: 0.98),
    Sample(testDescription: "southwest", lines: split([southwest]), recall: 0.99, precision: 0.99),
    Sample(testDescription: "coast", lines: split([coast]), recall: 0.99, precision: 0.99),
  ]

  /// All of them.
  static let all = samples.flatMap(\.lines)

  private static func split(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}
