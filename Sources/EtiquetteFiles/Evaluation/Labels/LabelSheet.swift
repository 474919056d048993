public import Etiquette

/// Labelled conversations as a spreadsheet, with the linter's opinion beside the reviewer's: to be
/// corrected there and read again.
public struct LabelSheet {
  private var rows: [[String]] = []

  /// An empty sheet with its header.
  public init(language: Language) {
    let head: [EvaluationMessage] = [.call, .channel, .role, .text, .label, .linter]
    rows = [head.map { $0.text(language) }]
  }

  /// Adds a conversation.
  public mutating func add(_ labelled: LabelledCase, _ judged: JudgedCase) {
    let transcript = labelled.transcript
    let first = transcript.turns.reduce(into: [Int: Int]()) { first, turn in
      for utterance in turn.utterances { first[utterance] = turn.utterances.first }
    }
    for (number, utterance) in transcript.utterances.enumerated() {
      let isFirst = first[number] ?? number == number
      rows.append([
        labelled.id, transcript.channel?.name.zh ?? "", utterance.role.name.zh,
        transcript.string(utterance.text),
        isFirst ? LabelSheet.cell(judged.expected, number) : "",
        isFirst ? LabelSheet.cell(judged.found, number) : "",
      ])
    }
  }

  /// The sheet for Excel: UTF-8 with its mark, CR LF, no cell that would be a formula.
  public var text: String {
    Spreadsheet.file(rows)
  }

  private static func cell(_ marks: Set<CaseMark>, _ utterance: Int) -> String {
    marks.filter { $0.utterance == utterance }
      .map { $0.rule + ($0.verdict == .review ? "?" : "") }.sorted().joined(separator: " ")
  }
}
