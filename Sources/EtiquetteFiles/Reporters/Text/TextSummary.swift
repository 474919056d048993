import Etiquette
import HanText

extension TextReporter {
  /// The figures over all transcripts: by channel, and by rule.
  func summary(_ summary: Summary) -> [String] {
    guard summary.all.transcripts > 0 else { return [] }
    let head = words(.summary)
    let rule = max(0, min(options.width, 60) - displayWidth(head) - 4)
    var lines = [paint("── \(head) \(String(repeating: "─", count: rule))", .bold)]
    lines += channels(summary).lines(width: options.width)
    lines.append("")
    let table =
      summary.rules.isEmpty ? [words(.nothingFound)] : rules(summary).lines(width: options.width)
    return lines + table + waived(summary) + switchedOff(summary)
  }

  /// What was found and let pass.
  private func waived(_ summary: Summary) -> [String] {
    book.waived(summary, options.language).map { [""] + wrapping.lines($0) } ?? []
  }

  /// The rules that were not judged because somebody has switched them off.
  private func switchedOff(_ summary: Summary) -> [String] {
    book.switchedOff(summary, options.language).map { [""] + wrapping.lines($0) } ?? []
  }

  /// The inputs that could not be read.
  func problems(_ problems: [Problem]) -> [String] {
    guard !problems.isEmpty else { return [] }
    let head = paint(words(.problems(problems.count)), .red)
    return ["", head]
      + problems.flatMap { problem in
        wrapping.lines(problem.line(options.language), lead: 4).enumerated()
          .map { ($0.offset == 0 ? "  " : "    ") + $0.element }
      }
  }

  private func words(_ message: SummaryMessage) -> String { message.text(options.language) }

  private func channels(_ summary: Summary) -> Table {
    var rows = [
      [
        words(.channel), words(.transcripts), words(.passed), words(.violations), words(.reviews),
        words(.meanScore),
      ]
    ]
    let present = Channel.allCases.compactMap { channel in
      summary.channels[channel].map { (channel.name[options.language], $0) }
    }
    for (name, tally) in present { rows.append(row(name, tally)) }
    if present.count != 1 { rows.append(row(words(.all), summary.all)) }
    return Table(names: 1, rows: rows)
  }

  private func row(_ name: String, _ tally: Summary.Tally) -> [String] {
    [
      name, "\(tally.transcripts)", "\(tally.passed)", "\(tally.violations)", "\(tally.reviews)",
      tally.meanScore?.oneDecimal ?? "—",
    ]
  }

  private func rules(_ summary: Summary) -> Table {
    let head = [
      words(.rule), "", words(.violations), words(.reviews), words(.transcripts),
    ]
    return Table(
      names: 2,
      rows: [head]
        + summary.rules.map { count in
          [
            count.rule, book.title(count.rule, options.language), "\(count.violations)",
            "\(count.reviews)", "\(count.transcripts)",
          ]
        })
  }
}
