/// Numbers of bank cards: 16 to 19 digits that check; 12 and more behind the words for one.
struct BankCards {
  let places: [Range<Int>]

  init(_ passage: Passage, _ runs: [NumberRun], _ taken: [Range<Int>]) {
    places = runs.filter { $0.digits.count >= 12 }.flatMap { run in
      var found = run.stretches(besides: taken) { stretch, values in
        Self.checks(values) && run.label(stretch, in: passage) != .impersonal
      }
      let rest = run.rest(besides: taken)
      if found.isEmpty, (12...21).contains(rest.count), run.label(rest, in: passage) == .card {
        found = [rest]
      }
      return found.map(run.places)
    }
  }

  /// The formula of Luhn, for the first digits that banks have.
  private static func checks(_ values: [UInt8]) -> Bool {
    guard (16...19).contains(values.count), (3...6).contains(values[0]),
      values.allSatisfy({ $0 < NumberRun.cross })
    else { return false }
    let sum = values.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element) * (digit.offset % 2 == 0 ? 1 : 2)
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }
}
