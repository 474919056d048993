import Etiquette

/// Reads SRT and WebVTT: cues with times, whose speakers are named by voice tags (`<v 客服>`) or
/// before their words (`客服：`, `[SPEAKER_00]:`).
///
/// A cue without a speaker is said by the one before. In WebVTT, `NOTE` blocks may hold what `#`
/// lines hold in plain text.
struct SubtitleReader {
  /// Who is who.
  let casting: Casting

  /// The transcript, unless nobody can tell who speaks; and all that is wrong.
  func read(_ bytes: [UInt8], isWebVTT: Bool, path: String?, id: String) -> FileContents {
    let cues = Cues(bytes, isWebVTT: isWebVTT)
    var facts = Transcript(id: id, path: path)
    var problems = cues.problems
    for note in cues.notes {
      let words = String(decoding: bytes[note.range], as: UTF8.self).trimmingPrefix("NOTE")
      guard let metadata = LineMetadata(RoleTable.trimmed(String(words))) else { continue }
      if let kind = metadata.note(in: &facts, roles: casting.roles) {
        problems.append((note.number, kind))
      }
    }
    var contents = FileContents()
    if cues.cues.contains(where: { !$0.lines.isEmpty }) {
      contents = lines(of: cues, bytes, facts)
    } else if problems.isEmpty {
      contents.problems = [Problem(path: path, kind: .noUtterances)]
    }
    contents.problems =
      problems.map { Problem(path: path, line: $0.line, kind: $0.kind) }
      + contents.problems
    return contents
  }

  private func lines(of cues: Cues, _ bytes: [UInt8], _ facts: Transcript) -> FileContents {
    var text = CueText(bytes)
    let said = cues.cues.map { cue in
      text.begin()
      return (cue.times, cue.lines.flatMap { text.add($0) })
    }
    let columns = text.columns
    return LabelledLines(casting: casting, facts: facts, bytes: text.bytes)
      .read(place: columns.place) { draft in
        for (times, stretches) in said {
          draft.beginCue(times)
          take(stretches, into: &draft)
        }
      }
  }

  /// A voice goes on until another one begins.
  private func take(_ stretches: [CueText.Stretch], into draft: inout PlainTextDraft) {
    var voice: String?
    for stretch in stretches {
      if let name = stretch.voice {
        if name == voice { draft.goOn(stretch.line) } else { draft.take(stretch.line, by: name) }
      } else {
        draft.take(stretch.line)
      }
      voice = stretch.voice
    }
  }
}
