public import Etiquette

/// The severity of a violation from which a run counts as having found something.
public enum Threshold: String, Sendable, CaseIterable, Codable {
  case error, warning, note, never

  /// Whether a report holds a violation at or above the threshold.
  public func isReached(by report: Report) -> Bool {
    let least: Severity? =
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .never: nil
      }
    guard let least else { return false }
    return report.findings.contains { $0.verdict == .violation && $0.severity >= least }
  }
}
