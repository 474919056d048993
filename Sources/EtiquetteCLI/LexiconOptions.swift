import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Which rule book to judge by.
struct LexiconOptions: ParsableArguments {
  @Option(help: "DIR")
  var lexicon: String?

  @Option(name: .customLong("add-lexicon"), help: "FILE")
  var added: [String] = []

  /// The lexicon, read and checked as a whole.
  func read() throws(LexiconProblems) -> Lexicon {
    let files = try lexicon.map { folder throws(LexiconProblems) in try lexiconFiles(in: folder) }
    return try LexiconReader().read(files ?? shippedLexicon(), added: lexiconFiles(added))
  }
}
