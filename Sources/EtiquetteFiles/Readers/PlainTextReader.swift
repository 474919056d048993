import Etiquette

/// Reads a plain text transcript: one utterance a line, `[time] role：text`.
struct PlainTextReader {
  /// The words for speakers.
  let roles: RoleTable
  /// The most bytes that a line may have.
  let longestLine: Int

  /// The transcript, unless something keeps it from being judged; and all that is wrong.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    var draft = PlainTextDraft(
      bytes: bytes, roles: roles, transcript: Transcript(id: id, path: path))
    for line in SourceLines(bytes) {
      guard line.range.count <= longestLine else {
        draft.report(.lineTooLong(limit: longestLine), line: line.number)
        break
      }
      draft.take(line)
    }
    draft.finish()
    return FileContents(
      transcripts: draft.isLost ? [] : [draft.transcript], problems: draft.problems)
  }
}
