/// The waivers that hold on some day.
public struct Waivers: Sendable {
  /// Those that held until an earlier day.
  public let expired: [Waiver]
  private let valid: [String: [Waiver]]

  /// Sorts out what has expired before a day.
  public init(_ waivers: [Waiver] = [], on today: Day? = nil) {
    func isExpired(_ waiver: Waiver) -> Bool {
      guard let today, let last = waiver.expires else { return false }
      return last < today
    }
    expired = waivers.filter(isExpired)
    valid = Dictionary(grouping: waivers.filter { !isExpired($0) }, by: \.transcript)
  }

  private func waivers(of transcript: Transcript) -> [Waiver] {
    guard !valid.isEmpty else { return [] }
    let named = valid[transcript.id] ?? []
    guard let alias = transcript.alias, alias != transcript.id else { return named }
    // Names of files that mean the same are not the same.
    return named
      + (valid[alias] ?? []).filter { $0.transcript.utf8.elementsEqual(alias.utf8) }
  }

  /// Takes the waived findings out of those of a transcript.
  func apply(to findings: inout [Finding], of transcript: Transcript) -> [Waived] {
    let waivers = waivers(of: transcript)
    guard !waivers.isEmpty, !findings.isEmpty else { return [] }
    let known = Dictionary(
      waivers.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    var waived: [Waived] = []
    findings.removeAll { finding in
      guard let waiver = known[finding.identity(in: transcript)] else { return false }
      waived.append(Waived(finding: finding, waiver: waiver))
      return true
    }
    return waived
  }

  /// The waivers of a transcript, as far as their rules could have been found broken in it, that
  /// nothing was found for.
  func unused(
    in transcript: Transcript, besides waived: [Waived], _ outcomes: Outcomes,
    of lexicon: Lexicon
  ) -> [Waiver] {
    let waivers = waivers(of: transcript)
    guard !waivers.isEmpty else { return [] }
    let used = Set(waived.map(\.waiver))
    let judged = Set(outcomes.checks.lazy.filter { $0.reason != .switchedOff }.map(\.rule))
    return waivers.filter { waiver in
      !used.contains(waiver)
        && (judged.contains(waiver.rule) || lexicon.rule(waiver.rule) == nil)
    }
  }
}

/// A finding that a waiver lets pass.
public struct Waived: Sendable, Equatable {
  /// What was found; it deducts nothing.
  public var finding: Finding
  /// Why it passes.
  public var waiver: Waiver
}
