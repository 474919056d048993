public import Etiquette

/// An item analysis as a table, with what to look at below it.
public struct AnalysisPage {
  private let analysis: ItemAnalysis
  private let language: Language
  private let width: Int

  /// The page for a terminal of some width.
  public init(_ analysis: ItemAnalysis, language: Language, width: Int) {
    self.analysis = analysis
    self.language = language
    self.width = max(40, width)
  }

  /// The page, with a line feed at its end.
  public var text: String {
    var lines = items + [""] + options
    if !advice.isEmpty { lines += advice + [""] }
    lines += undefined
    lines.append(words(.alpha(analysis.alpha)))
    lines.append(words(.trainees(analysis.trainees)))
    if analysis.trainees < ItemAnalysis.fewest { lines.append(words(.noAdvice)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ message: AnalysisMessage) -> String { message.text(language) }

  private var items: [String] {
    let head: [AnalysisMessage] = [.question, .facility, .itemRest, .topBottom, .unanswered]
    let rows = analysis.items.map { item in
      [
        Terminal.visible(item.question.id), AnalysisMessage.share(item.facility.number),
        AnalysisMessage.share(item.itemRest.number), AnalysisMessage.share(item.topBottom.number),
        "\(item.unanswered)",
      ]
    }
    return Table(names: 1, rows: [head.map(words)] + rows).lines(width: width)
  }

  private var options: [String] {
    let items = analysis.items.filter { !$0.options.isEmpty }
    guard !items.isEmpty else { return [] }
    let head: [AnalysisMessage] = [.question, .option, .chosen, .top, .bottom]
    let rows = items.flatMap { item in
      item.options.map { option in
        [
          Terminal.visible(item.question.id), option.name + (option.isRight ? " ✓" : ""),
          "\(option.count)", AnalysisMessage.share(option.top),
          AnalysisMessage.share(option.bottom),
        ]
      }
    }
    return Table(names: 2, rows: [head.map(words)] + rows).lines(width: width) + [""]
  }

  private var advice: [String] {
    let wrapping = Wrapping(width: width)
    return analysis.items.flatMap { item in
      item.advice.flatMap {
        wrapping.paragraph(
          Terminal.visible(item.question.id) + " ", words(.advice($0)), indent: 0)
      }
    }
  }

  /// Why figures are missing.
  private var undefined: [String] {
    analysis.items.flatMap { item in
      [
        (AnalysisMessage.facility, item.facility), (.itemRest, item.itemRest),
        (.topBottom, item.topBottom),
      ]
      .compactMap { name, figure -> String? in
        guard case .undefined(let reason) = figure else { return nil }
        return Terminal.visible(item.question.id) + " " + words(name) + " — "
          + words(.reason(reason))
      }
    }
  }
}
