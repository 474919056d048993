/// The forms of an evaluation.
public enum EvaluationFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// A row a rule, for spreadsheets.
  case csv
}
