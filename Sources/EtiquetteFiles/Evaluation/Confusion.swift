/// What was taken for what: marks of reviewer and linter that stand at the same place and differ.
public struct Confusion: Sendable, Hashable {
  /// What the reviewer says; `nil` for nothing.
  public var expected: String?
  /// What the linter says; `nil` for nothing.
  public var found: String?

  /// The confusions of a case.
  static func all(in one: JudgedCase) -> [Confusion] {
    var missed = one.expected.subtracting(one.found).sorted { $0.name < $1.name }
    let added = one.found.subtracting(one.expected).sorted { $0.name < $1.name }
    var all = added.map { mark -> Confusion in
      let taken = missed.firstIndex { $0.utterance == mark.utterance }
      let expected = taken.map { missed.remove(at: $0).name }
      return Confusion(expected: expected, found: mark.name)
    }
    all += missed.map { Confusion(expected: $0.name, found: nil) }
    return all
  }
}
