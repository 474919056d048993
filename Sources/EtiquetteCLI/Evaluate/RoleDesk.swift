import Etiquette
import EtiquetteFiles

/// Holds the inference of roles against transcripts and cases that state them.
struct RoleDesk {
  /// What could not be read.
  private(set) var problems: [Problem] = []
  private(set) var evaluation: RoleEvaluation
  private let lexicon: Lexicon
  private let reader: TranscriptReader

  init(_ lexicon: Lexicon, limits: Limits) {
    self.lexicon = lexicon
    evaluation = RoleEvaluation(SpeakerInference(lexicon))
    reader = TranscriptReader(roles: RoleTable(adding: lexicon.roleWords), limits: limits)
  }

  /// Adds the transcripts of a file, or those of its labelled cases.
  mutating func add(_ path: String) {
    do throws(Problem) {
      let bytes = try FileBytes(path: path).all(limit: reader.limits[.file])
      if let labelled = try? LabelledCases(bytes, path: path, rules: lexicon.rules),
        !labelled.cases.isEmpty
      {
        problems += labelled.problems
        labelled.cases.filter { !$0.isAnswer }.forEach { evaluation.add($0.transcript) }
        return
      }
      let contents = reader.read(bytes, path: path, id: Input(path: path).id)
      problems += contents.problems
      contents.transcripts.forEach { evaluation.add($0) }
    } catch {
      problems.append(error)
    }
  }
}
