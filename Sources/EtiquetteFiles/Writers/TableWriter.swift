import Etiquette

/// Writes a table for spreadsheets: one utterance a row, what is known of its call in every row.
struct TableWriter {
  let language: Language

  /// The columns, under headers by which they are read again.
  private static let columns: [(zh: String, en: String)] = [
    ("通话编号", "call id"), ("渠道", "channel"), ("方向", "direction"), ("工号", "agent"),
    ("挂机方", "hangup"), ("振铃次数", "rings"), ("日期", "date"), ("角色", "role"), ("开始(秒)", "start (s)"),
    ("结束(秒)", "end (s)"), ("内容", "text"),
  ]

  func text(_ transcripts: [Transcript]) -> String {
    let header = TableWriter.columns.map { language == .zh ? $0.zh : $0.en }
    return Spreadsheet.file([header] + transcripts.flatMap(rows))
  }

  private func rows(_ transcript: Transcript) -> [[String]] {
    let party = transcript.hangup.flatMap { Role(rawValue: $0.rawValue) }
    let call = [
      transcript.id, transcript.channel?.rawValue ?? "", transcript.direction.rawValue,
      transcript.agent ?? "", party?.name[language] ?? "",
      transcript.rings.map(String.init) ?? "", transcript.date ?? "",
    ]
    return transcript.utterances.map { utterance in
      call + [
        utterance.role.name[language], number(utterance.start), number(utterance.end),
        transcript.string(utterance.text),
      ]
    }
  }

  private func number(_ seconds: Double?) -> String {
    guard let seconds else { return "" }
    return Int(exactly: seconds).map(String.init) ?? "\(seconds)"
  }
}
