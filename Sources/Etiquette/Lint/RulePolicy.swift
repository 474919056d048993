/// What the people in charge say of single rules: switched off, or graver or lighter than the
/// rule book has them.
///
/// A rule that is switched off leaves what a score can reach, like one that does not apply. Its
/// words still are its own: they are not left to a more general rule.
public struct RulePolicy: Sendable, Equatable {
  /// What is said of one rule.
  public struct Ruling: Sendable, Equatable {
    /// What becomes of the rule.
    public var decision: Decision
    /// Why, where somebody has written it down.
    public var reason: String?

    /// A decision and why it was taken.
    public init(_ decision: Decision, reason: String? = nil) {
      self.decision = decision
      self.reason = reason
    }
  }

  /// What becomes of a rule.
  public enum Decision: Sendable, Equatable {
    /// It is not judged.
    case off
    /// Its violations are this grave; what they deduct stays.
    case severity(Severity)
  }

  /// What is said of each rule of which something is said.
  public private(set) var rulings: [String: Ruling] = [:]

  /// Everything is as the rule book has it.
  public init() {}

  /// Says something of a rule; `nil` leaves it as the rule book has it.
  public subscript(rule: String) -> Ruling? {
    get { rulings[rule] }
    set { rulings[rule] = newValue }
  }

  /// Switches off all rules but some, and these on where they were off.
  public mutating func select(_ rules: Set<String>, of lexicon: Lexicon) {
    for rule in lexicon.rules.map(\.id) {
      if !rules.contains(rule) {
        rulings[rule] = Ruling(.off)
      } else if isOff(rule) {
        rulings[rule] = nil
      }
    }
  }

  /// Whether a rule is switched off.
  public func isOff(_ rule: String) -> Bool { rulings[rule]?.decision == .off }

  /// The findings as the people in charge want them: without those of rules that are off.
  func applied(to findings: [Finding]) -> [Finding] {
    guard !rulings.isEmpty else { return findings }
    return findings.compactMap { finding in
      switch rulings[finding.rule]?.decision {
      case nil: return finding
      case .off: return nil
      case .severity(let severity):
        var finding = finding
        finding.severity =
          finding.detail == .weaker ? min(severity, finding.severity) : severity
        return finding
      }
    }
  }
}
