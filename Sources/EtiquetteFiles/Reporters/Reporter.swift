import Etiquette

/// One form of a report: what stands before, for, between and after the transcripts.
protocol Reporter: Sendable {
  /// What comes before the first transcript.
  func begin() -> String
  /// One transcript; depends on nothing else, so that any thread can ask.
  func render(_ report: Report, from source: ReportWriter.Source) -> String
  /// What stands between two transcripts.
  var separator: String { get }
  /// What comes after the last transcript.
  func end(_ summary: Summary, problems: [Problem]) -> String
}
