import Etiquette

/// A transcript whose lines name their speakers, read once; and once more where it is clear only
/// at the end which labels are speakers, or that there are none.
struct LabelledLines {
  /// Who is who.
  let casting: Casting
  /// What the record says besides the words.
  let facts: Transcript
  /// The bytes that the lines are ranges of.
  let bytes: [UInt8]

  /// The transcript and everything that is wrong; `take` gives a draft all the lines.
  ///
  /// `place` puts what was said back where it stands in the input, where the lines are not its own.
  func read(
    place: (inout Recording) -> Void = { _ in }, _ take: (inout PlainTextDraft) -> Void
  ) -> FileContents {
    var draft = PlainTextDraft(bytes: bytes, casting: casting, facts: facts)
    take(&draft)
    let again = draft.finish()
    if let again, !draft.isLost {
      draft = PlainTextDraft(bytes: bytes, casting: casting, facts: facts, hearing: again)
      take(&draft)
      _ = draft.finish()
    }
    var contents = FileContents(problems: draft.problems)
    guard !draft.isLost else { return contents }
    var recording = draft.recording
    place(&recording)
    guard recording.segments.contains(where: { $0.speaker != .role(.system) }) else {
      contents.problems.append(Problem(path: facts.path, kind: .noRoles))
      return contents
    }
    do throws(Problem) {
      contents.transcripts = [try casting.transcript(recording)]
    } catch {
      contents.problems.append(error)
    }
    return contents
  }
}

extension PlainTextDraft {
  /// What is known of the speakers before the lines come in.
  struct Hearing: Equatable {
    /// The folded labels that no role table knows and that are speakers all the same.
    var strangers: Set<String> = []
    /// Whether no line names its speaker, so that each stands for itself.
    var namesNobody = false
  }
}
