public import Etiquette

/// Writes reports in one form, transcript by transcript.
///
/// ``render(_:from:)`` may be called on copies from any number of threads; what it gives is handed
/// to ``add(rendered:)`` in the order of the input, and the answers are printed between
/// ``begin()`` and ``end(_:problems:)``.
public struct ReportWriter: Sendable {
  /// How a report is written.
  public struct Options: Sendable, Equatable, Codable {
    /// The form.
    public var format: ReportFormat
    /// The language of the program's own words.
    public var language: Language
    /// The program's version.
    public var version: String
    /// The version of ICU, whose dictionary breaks words; `nil` where it is not told.
    public var icu: String?
    /// Terminal cells in a line of text.
    public var width: Int
    /// Whether text is coloured.
    public var colours: Bool
    /// Whether what names a person is masked.
    public var redacts: Bool
    /// Which findings the forms for people list.
    public var listing: Listing
    /// The most findings that the forms for people list in all.
    public var most: Int?

    /// Chinese text without colours unless told otherwise; masked where the form travels.
    public init(
      format: ReportFormat = .text, language: Language = .zh, version: String, width: Int = 80,
      colours: Bool = false, redacts: Bool? = nil, listing: Listing = .all, most: Int? = nil,
      icu: String? = nil
    ) {
      self.format = format
      self.language = language
      self.version = version
      self.icu = icu
      self.width = max(40, width)
      self.colours = colours
      self.redacts = redacts ?? format.travels
      self.listing = listing
      self.most = most
    }
  }

  /// Where a transcript came from.
  public struct Source: Sendable, Equatable {
    /// The path as given; `nil` for standard input.
    public var path: String?
    /// The encoding the input was decoded from, such as `gb18030`.
    public var encoding: String?

    /// A file, or standard input.
    public init(path: String?, encoding: String?) {
      self.path = path
      self.encoding = encoding
    }
  }

  /// One transcript in the form of a writer.
  public struct Rendered: Sendable, Codable {
    let content: Content

    enum Content: Sendable, Codable {
      case pieces(Pieces)
      case draft(PageDraft)
    }
  }

  /// How a form is put together.
  enum Form: Sendable {
    /// Transcript by transcript, as they come.
    case stream(any Reporter)
    /// As a whole, once all are judged.
    case page(HTMLReporter)
  }

  private let form: Form
  private let redacts: Bool
  private var isFirst = true
  private var shelf = Shelf()
  /// How many more findings are listed.
  private var room: Int
  private var hidden = 0

  /// A writer for reports by one lexicon.
  public init(lexicon: Lexicon, options: Options) {
    form = options.format.form(lexicon, options)
    redacts = options.redacts
    room = options.most ?? .max
  }

  /// What to print before the first transcript.
  public func begin() -> String {
    switch form {
    case .stream(let reporter): reporter.begin()
    case .page: ""
    }
  }

  /// One transcript in the writer's form.
  public func render(_ report: Report, from source: Source) -> Rendered {
    var (report, source) = (report, source)
    if redacts {
      report = report.redacted
      source.path = source.path.map { Redaction(label: $0).text }
    }
    return switch form {
    case .stream(let reporter):
      Rendered(content: .pieces(ReportWriter.pieces(reporter, report, source)))
    case .page(let reporter): Rendered(content: .draft(reporter.draft(report, from: source)))
    }
  }

  /// What to print for a rendered transcript: itself, parted from the one before; nothing for
  /// nothing, or where it is kept for the end.
  public mutating func add(rendered: Rendered) -> String {
    switch (form, rendered.content) {
    case (.stream(let reporter), .pieces(let pieces)):
      let text = pieces.text(findings: listed(pieces.findings.count, besides: pieces.hidden))
      if text.isEmpty { return "" }
      defer { isFirst = false }
      return isFirst ? text : reporter.separator + text
    case (.page, .draft(let draft)):
      shelf.add(draft.entry(findings: listed(draft.findings.count, besides: draft.hidden)))
      return ""
    case (.stream, .draft), (.page, .pieces):
      // What one form has rendered is not for another.
      return ""
    }
  }

  private static func pieces(
    _ reporter: any Reporter, _ report: Report, _ source: Source
  ) -> Pieces {
    guard let reporter = reporter as? any ListingReporter else {
      return Pieces(opening: reporter.render(report, from: source))
    }
    var pieces = reporter.pieces(report, from: source)
    pieces.hidden = report.findings.count - pieces.findings.count
    return pieces
  }

  /// How many of so many findings there is room for; those left out are counted, with others that
  /// are left out anyway.
  private mutating func listed(_ findings: Int, besides others: Int) -> Int {
    let listed = min(room, findings)
    room -= listed
    hidden += others + findings - listed
    return listed
  }

  /// What to print after the last transcript.
  ///
  /// What problems quote, and the paths and numbers of conversations in figures, are masked as those
  /// of transcripts are.
  public func end(_ summary: Summary, problems: [Problem]) -> String {
    let problems = redacts ? problems.map(\.redacted) : problems
    let summary = redacts ? summary.redacted : summary
    return switch form {
    case .stream(let reporter):
      (hidden > 0 ? (reporter as? any ListingReporter)?.hidden(hidden) ?? "" : "")
        + reporter.end(summary, problems: problems)
    case .page(let reporter):
      reporter.page(summary, shelf, hidden: hidden, problems: problems)
    }
  }
}
