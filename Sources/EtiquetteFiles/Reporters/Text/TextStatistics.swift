import Etiquette

extension TextReporter {
  /// A table for each grouping that was asked for.
  func statistics(_ summary: Summary) -> [String] {
    summary.statistics.flatMap { statistics in
      let heads = StatisticsRow.heads(options.language)
      let rows = statistics.rows.map {
        StatisticsRow($0, in: statistics, book: book, language: options.language).cells
      }
      let title = SummaryMessage.statistics(statistics.grouping).text(options.language)
      return ["", paint(title, .bold)]
        + Table(names: 1, rows: [heads] + rows).lines(width: options.width)
    }
  }
}

extension MarkdownReporter {
  /// A table for each grouping that was asked for.
  func statistics(_ summary: Summary) -> [String] {
    summary.statistics.flatMap { statistics in
      let rows = statistics.rows.map {
        StatisticsRow($0, in: statistics, book: book, language: options.language)
          .cells.map(Self.escaped)
      }
      let title = SummaryMessage.statistics(statistics.grouping).text(options.language)
      return ["", "### \(title)", ""] + table([StatisticsRow.heads(options.language)] + rows)
    }
  }
}

/// A group's figures as the cells of a row.
private struct StatisticsRow {
  let cells: [String]

  init(_ row: Statistics.Row, in statistics: Statistics, book: RuleBook, language: Language) {
    let key = row.key ?? SummaryMessage.unknown.text(language)
    let name =
      statistics.grouping == .rule ? "\(key) \(book.title(key, language))" : Terminal.visible(key)
    let tally = row.tally
    cells = [
      name, "\(tally.transcripts)", "\(tally.violations)", "\(tally.reviews)",
      tally.meanScore?.oneDecimal ?? "—",
      row.worst.map { "\($0.score.oneDecimal) \(Terminal.visible($0.id))" } ?? "—",
    ]
  }

  static func heads(_ language: Language) -> [String] {
    let heads: [SummaryMessage] = [.transcripts, .violations, .reviews, .meanScore, .worst]
    return [""] + heads.map { $0.text(language) }
  }
}
