import Etiquette
import EtiquetteFiles

/// A file of a lexicon, by itself.
enum LexiconDoor {
  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let file = LexiconReader.File(path: "a.yaml", text: String(decoding: bytes, as: UTF8.self))
    let lexicon: Lexicon
    do throws(LexiconProblems) {
      lexicon = try LexiconReader().read([file])
    } catch {
      return try demandSentences(error, scrutiny)
    }
    let ids = lexicon.rules.map(\.id)
    try demand(Set(ids).count == ids.count, .agreement, "two rules of one name: \(ids)")
  }
}

/// Demands that a reader that refuses says why, with a sentence for each mistake.
func demandSentences(_ problems: LexiconProblems, _ scrutiny: Scrutiny) throws(Breach) {
  try demand(!problems.all.isEmpty, .noSilence, "refused without a reason")
  for problem in problems.all {
    try demand(problem.line >= 0 && problem.column >= 0, .sentence, "\(problem)")
    guard scrutiny == .full else { continue }
    try demandSentence(problem.kind.sentence, "\(problem.kind)")
  }
}
