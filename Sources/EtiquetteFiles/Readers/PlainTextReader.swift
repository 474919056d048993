import Etiquette

/// Reads a plain text transcript: one utterance a line, `[time] role：text`.
struct PlainTextReader {
  /// Who is who.
  let casting: Casting
  /// The most bytes that a line may have.
  let longestLine: Int

  /// The transcript, unless something keeps it from being judged; and all that is wrong.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    let facts = Transcript(id: id, path: path)
    return LabelledLines(casting: casting, facts: facts, bytes: bytes).read { draft in
      for line in SourceLines(bytes) {
        guard line.range.count <= longestLine else {
          draft.report(.lineTooLong(limit: longestLine), line: line.number)
          break
        }
        draft.take(line)
      }
    }
  }
}
