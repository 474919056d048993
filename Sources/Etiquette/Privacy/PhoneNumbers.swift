/// Mobile phones and landlines.
struct PhoneNumbers {
  let places: [Range<Int>]

  init(_ passage: Passage, _ runs: [NumberRun], _ taken: [Range<Int>]) {
    var places: [Range<Int>] = []
    for run in runs where run.digits.count >= 7 {
      let shaped = run.stretches(besides: taken) { stretch, values in
        Self.isMobile(values) && !run.isAmount(stretch, in: passage)
          && run.label(stretch, in: passage) != .impersonal
          || Self.isLandline(values) && run.isPersonal(stretch, in: passage)
      }
      let all = run.rest(besides: taken)
      let isCorrected = Self.isCorrected(all, of: run, in: passage)
      var found = isCorrected ? [run.places(all)] : shaped.map(run.places)
      if found.isEmpty, let said = Self.misheard(run, in: passage, besides: taken) {
        found = [said]
      }
      places += found.map { Self.withExtension(Self.withPlus($0, in: passage), in: passage) }
    }
    self.places = places
  }

  /// 11 digits from 13 on, with or without the country in front.
  private static func isMobile(_ values: [UInt8]) -> Bool {
    let bare = withoutCountry(values)
    return bare.count == 11 && bare[bare.startIndex] == 1
      && (3...9).contains(bare[bare.startIndex + 1])
  }

  private static func withoutCountry(_ values: [UInt8]) -> ArraySlice<UInt8> {
    for country: [UInt8] in [[0, 0, 8, 6], [8, 6]]
    where values.count == 11 + country.count && values.starts(with: country) {
      return values[country.count...]
    }
    return values[...]
  }

  /// An area code of three or four digits, and seven or eight that begin with 2 to 8.
  private static func isLandline(_ values: [UInt8]) -> Bool {
    guard values.count > 9, values[0] == 0 else { return false }
    let area = values[1] == 1 && values[2] == 0 || values[1] == 2 ? 3 : 4
    guard values[1] > 0, values[1] != 1 || area == 3 else { return false }
    let local = values[area...]
    return (area == 3 ? 8...8 : 7...8).contains(local.count) && (2...8).contains(local[area])
  }

  /// A number behind words for a phone that has too few or too many digits for one, or a local
  /// number.
  private static func misheard(
    _ run: NumberRun, in passage: Passage, besides taken: [Range<Int>]
  ) -> Range<Int>? {
    let rest = run.rest(besides: taken)
    if let spoken = spoken(rest, of: run, in: passage) { return spoken }
    if isCut(rest, of: run, in: passage) { return run.places(rest) }
    guard (7...15).contains(rest.count), isPhone(rest, of: run, in: passage),
      !isService(run.values(rest)), !run.isAmount(rest, in: passage)
    else { return nil }
    return run.places(rest)
  }

  /// Whether a mobile phone is left without one of the groups, which was said wrong.
  private static func isCorrected(
    _ rest: Range<Int>, of run: NumberRun, in passage: Passage
  ) -> Bool {
    guard (12...18).contains(rest.count),
      !isMobile(run.values(rest.upperBound - 11..<rest.upperBound)),
      run.places(rest).contains(where: { mistakes.length(in: passage, at: $0) != nil })
    else { return false }
    let edges = run.groups.filter { rest.contains($0) } + [rest.upperBound]
    return zip(edges, edges.dropFirst()).contains { start, end in
      isMobile(run.values(rest.lowerBound..<start) + run.values(end..<rest.upperBound))
    }
  }

  private static let mistakes = WordSet("不对 错了 说错")

  /// Words for digits that end in a mobile phone, its beginning said twice.
  private static func spoken(
    _ rest: Range<Int>, of run: NumberRun, in passage: Passage
  ) -> Range<Int>? {
    guard (12...15).contains(rest.count),
      isMobile(run.values(rest.upperBound - 11..<rest.upperBound)),
      run.digits[rest].allSatisfy({ passage.isHan($0.place.lowerBound) }),
      run.values(rest).starts(with: run.values(rest.upperBound - 11..<rest.upperBound).prefix(3))
    else { return nil }
    return run.places(rest)
  }

  /// Words for 9 or 10 digits that begin as a mobile phone does, or for a local number that
  /// somebody is told to write down.
  private static func isCut(_ rest: Range<Int>, of run: NumberRun, in passage: Passage) -> Bool {
    let values = run.values(rest)
    guard !rest.isEmpty, run.digits[rest].allSatisfy({ passage.isHan($0.place.lowerBound) }),
      run.label(rest, in: passage) == nil, !run.isAmount(rest, in: passage)
    else { return false }
    switch rest.count {
    case 9, 10, 12: return values[0] == 1 && values[1] > 2
    case 7, 8:
      if passage.holds("幺".utf16, run.places(rest).lowerBound) { return values[1] > 2 }
      return (2...8).contains(values[0]) && isDictated(passage, run.places(rest))
    default: return false
    }
  }

  private static func isDictated(_ passage: Passage, _ place: Range<Int>) -> Bool {
    (max(0, place.lowerBound - 10)..<place.lowerBound).contains {
      dictations.length(in: passage, at: $0) != nil
    }
  }

  private static let dictations = WordSet("您记 你记 记一下 打这个 拨这个 打这 家里的 我家的 村里的 单位的 回这个")

  private static func isPhone(
    _ rest: Range<Int>, of run: NumberRun, in passage: Passage
  ) -> Bool {
    switch run.label(rest, in: passage) {
    case .phone: true
    case nil:
      passage.holds("打拨".utf16, run.places(rest).lowerBound - 1)
        || NumberLabel.behind(in: passage, at: run.places(rest).upperBound) == .phone
    case .identityCard, .card, .account, .chat, .impersonal: false
    }
  }

  /// A number with 转8012 behind.
  private static func withExtension(_ place: Range<Int>, in passage: Passage) -> Range<Int> {
    guard let length = extensions.length(in: passage, at: place.upperBound) else { return place }
    var end = place.upperBound + length
    while NumberRun.value(of: passage[end]) != nil { end += 1 }
    return (3...5).contains(end - place.upperBound - length) ? place.lowerBound..<end : place
  }

  private static let extensions = WordSet("转 分机 转分机 -")

  /// 400 and 800, which anybody may call.
  static func isService(_ values: [UInt8]) -> Bool {
    values.count == 10 && (values.starts(with: [4, 0, 0]) || values.starts(with: [8, 0, 0]))
  }

  private static func withPlus(_ place: Range<Int>, in passage: Passage) -> Range<Int> {
    passage.holds("+".utf16, place.lowerBound - 1)
      ? place.lowerBound - 1..<place.upperBound : place
  }
}

extension NumberRun {
  fileprivate func isPersonal(_ stretch: Range<Int>, in passage: Passage) -> Bool {
    switch label(stretch, in: passage) {
    case .phone, nil: !isAmount(stretch, in: passage)
    case .identityCard, .card, .account, .chat, .impersonal: false
    }
  }
}
