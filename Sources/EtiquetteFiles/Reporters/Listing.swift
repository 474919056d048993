import Etiquette

/// Which findings the reports for people list.
public enum Listing: String, Sendable, CaseIterable, Codable {
  /// What deducts.
  case violation
  /// What a person should look at.
  case review
  /// Both.
  case all

  /// Whether a finding is listed.
  func includes(_ finding: Finding) -> Bool {
    switch self {
    case .violation: finding.verdict == .violation
    case .review: finding.verdict == .review
    case .all: true
    }
  }
}

/// A form for people, which lists only some findings where that is asked for.
protocol ListingReporter: Reporter {
  var options: ReportWriter.Options { get }
  /// One transcript in pieces.
  func pieces(_ report: Report, from source: ReportWriter.Source) -> Pieces
  /// What is said of findings that are not listed.
  func hidden(_ count: Int) -> String
}

extension ListingReporter {
  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    pieces(report, from: source).text
  }

  /// The findings of a report that are listed.
  func listed(_ report: Report) -> [Finding] { report.findings.filter(options.listing.includes) }
}
