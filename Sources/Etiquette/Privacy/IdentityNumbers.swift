/// Numbers of identity cards: 18 digits that check, or 15 of the old kind; those behind the words
/// for one in any case.
struct IdentityNumbers {
  let places: [Range<Int>]

  init(_ passage: Passage, _ runs: [NumberRun], _ taken: [Range<Int>]) {
    places = runs.filter { $0.digits.count >= 8 }.flatMap { run in
      var found = run.stretches(besides: taken) { stretch, values in
        Self.isIdentity(values) && run.label(stretch, in: passage) != .impersonal
      }
      let rest = run.rest(besides: taken)
      if found.isEmpty, (8...19).contains(rest.count),
        run.label(rest, in: passage) == .identityCard
      {
        found = [rest]
      }
      return found.map(run.places)
    }
  }

  private static func isIdentity(_ values: [UInt8]) -> Bool {
    switch values.count {
    case 18:
      checks(values)
        || isRegion(values) && isBirthday(year: number(values[6..<10]), values[10..<14])
    case 15: isRegion(values) && isBirthday(year: 1900 + number(values[6..<8]), values[8..<12])
    default: false
    }
  }

  /// ISO 7064, MOD 11-2, as GB 11643 prescribes.
  private static func checks(_ values: [UInt8]) -> Bool {
    guard values[..<17].allSatisfy({ $0 < NumberRun.cross }), isRegion(values) else { return false }
    var weight = 1
    var sum = 0
    for value in values.reversed() {
      sum += Int(value) * weight
      weight = weight * 2 % 11
    }
    return sum % 11 == 1
  }

  /// Whether a number begins with a province.
  private static func isRegion(_ values: [UInt8]) -> Bool {
    switch number(values[..<2]) {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
    default: false
    }
  }

  private static func isBirthday(year: Int, _ day: ArraySlice<UInt8>) -> Bool {
    (1900...2099).contains(year) && (1...12).contains(number(day.prefix(2)))
      && (1...31).contains(number(day.suffix(2)))
  }

  private static func number(_ values: ArraySlice<UInt8>) -> Int {
    values.reduce(0) { $0 * 10 + Int($1) }
  }
}
