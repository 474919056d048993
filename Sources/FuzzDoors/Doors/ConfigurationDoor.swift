import Etiquette
import EtiquetteFiles

/// A configuration of the shipped lexicon.
enum ConfigurationDoor {
  private static let reader = ConfigurationReader(book: Equipment.lexicon)

  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let file = LexiconReader.File(path: "a.yaml", text: String(decoding: bytes, as: UTF8.self))
    switch Result(catching: { () throws(LexiconProblems) in try reader.read(file: file) }) {
    case .success(let configuration):
      let card = configuration.lexicon.scoreCard
      try demand(
        (0...100).contains(card.pass) && card.groups.allSatisfy { (0...100).contains($0.weight) },
        .points, "\(card)")
    case .failure(let problems): try demandSentences(problems, scrutiny)
    }
  }
}
