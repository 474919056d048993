import Etiquette

/// What the templates of the page are filled with.
struct PageContent {
  struct Tile {
    let label: String
    let value: String
    let note: String?
  }

  let language: String
  let policy: String
  let style: String
  let script: String
  let words: [String: String]
  let judgedBy: String
  let period: String?
  let tiles: [Tile]
  let histogram: Histogram
  let channels: CourseTable?
  let gaps: GapTable?
  let switchedOff: SwitchedOffTable?
  let waived: String?
  let hidden: String?
  let pareto: Pareto?
  let agents: CourseTable?
  let days: CourseTable?
  let dayLine: TrendLine?
  let kept: String?
  let problems: ProblemList?
  let data: String
  let transcripts: String

  struct ProblemList {
    let lines: [String]
  }

  init(
    _ summary: Summary, _ shelf: Shelf, hidden: Int, problems: [Problem], book: RuleBook,
    options: ReportWriter.Options
  ) {
    let language = options.language
    let lexicon = book.lexicon
    let course = summary.course
    self.language = language == .zh ? "zh-CN" : "en"
    style = PageFiles.style
    script = PageFiles.script
    policy = PageContent.policy(style: style, script: script)
    words = PageMessage.all(language)
    let icu = options.icu.map { " · ICU \($0)" } ?? ""
    let masked = options.redacts ? " · " + PrivacyMessage.masked.text(language) : ""
    judgedBy =
      PageSentence.judgedBy(
        version: options.version, lexicon: PageText.visible("\(lexicon.name) \(lexicon.version)"),
        digest: String(lexicon.digest.prefix(19))
      ).text(language) + icu + masked
    let known = course.days.keys.sorted()
    if let first = known.first, let last = known.last {
      period = PageSentence.period(first, last).text(language)
    } else {
      period = nil
    }
    tiles = PageContent.tiles(summary, language)
    histogram = Histogram(summary, pass: lexicon.scoreCard.pass, language)
    channels = CourseTable(channels: summary.channels, language)
    gaps = GapTable(summary, book, language)
    switchedOff = SwitchedOffTable(summary, book, language)
    waived = book.waived(summary, language).map(PageText.visible)
    self.hidden = hidden > 0 ? SummaryMessage.hidden(hidden).text(language) : nil
    pareto = Pareto(summary, book, language)
    agents = CourseTable(agents: summary.agents, language)
    days = CourseTable(days: course, language)
    dayLine = TrendLine(course.days, language, size: .wide)
    let isWhole = shelf.detailed == shelf.count
    kept =
      isWhole
      ? nil
      : PageSentence.kept(detailed: shelf.detailed, listed: shelf.listed, of: shelf.count)
        .text(language)
    let lines = problems.map { PageText.visible($0.line(language)) }
    self.problems = lines.isEmpty ? nil : ProblemList(lines: lines)
    data = PageData.embedded(json(PageData(book: book, language: language)))
    transcripts = shelf.json
  }

  /// Nothing may be loaded, and only the page's own style and script run.
  private static func policy(style: String, script: String) -> String {
    [
      "default-src 'none'", "style-src \(PageFiles.source(style))",
      "script-src \(PageFiles.source(script))", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func tiles(_ summary: Summary, _ language: Language) -> [Tile] {
    let all = summary.all
    func tile(_ label: PageMessage, _ value: String, _ note: PageSentence? = nil) -> Tile {
      Tile(label: label.text(language), value: value, note: note?.text(language))
    }
    return [
      tile(.transcripts, "\(all.transcripts)"),
      tile(.mean, all.meanScore?.oneDecimal ?? "—"),
      tile(.passRate, all.passRate, .passed(all.passed, of: all.transcripts)),
      tile(.violations, "\(all.violations)"),
      tile(.reviews, "\(all.reviews)"),
      tile(
        .notDecidable, "\(summary.gaps.values.reduce(0, +))",
        .undecided(rules: Set(summary.gaps.keys.map(\.rule)).count)),
    ]
  }
}

extension Summary.Tally {
  /// The share that passes, in percent; a dash without any.
  var passRate: String { percent(passed, of: transcripts) }
}

/// A share in percent with one decimal; a dash of nothing.
func percent(_ part: Int, of all: Int) -> String {
  all > 0 ? (Double(part) / Double(all) * 100).oneDecimal + "%" : "—"
}
