/// A transcript's report in one form, its findings apart, so that those beyond a limit can be left
/// out.
struct Pieces: Sendable, Equatable, Codable {
  /// What stands before the findings.
  var opening: String
  /// Each finding that is listed.
  var findings: [String] = []
  /// What stands behind them.
  var closing = ""
  /// How many findings are not listed because nobody asked for them.
  var hidden = 0

  /// The whole of it.
  var text: String { text(findings: findings.count) }

  /// Not more than so many of its findings.
  func text(findings count: Int) -> String {
    // The forms for programs have but an opening, which is much to copy.
    findings.isEmpty && closing.isEmpty
      ? opening : opening + findings.prefix(count).joined() + closing
  }
}
