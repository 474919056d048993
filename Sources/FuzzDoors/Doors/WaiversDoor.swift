import Etiquette
import EtiquetteFiles

/// A file of waivers.
enum WaiversDoor {
  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    switch read(String(decoding: bytes, as: UTF8.self)) {
    case .success(let waivers): if scrutiny == .full { try checkRoundTrip(waivers) }
    case .failure(let problems): try demandSentences(problems, scrutiny)
    }
  }

  private static func checkRoundTrip(_ waivers: [Waiver]) throws(Breach) {
    let text = WaiversFile(waivers, language: .zh).text
    switch read(text) {
    case .success(let again):
      try demand(again.map(\.unplaced) == waivers.map(\.unplaced), .roundTrip, text)
    case .failure(let problems): throw Breach(.roundTrip, "\(problems.all) in \(text)")
    }
  }

  private static func read(_ text: String) -> Result<[Waiver], LexiconProblems> {
    Result { () throws(LexiconProblems) in
      try WaiversReader().read(LexiconReader.File(path: "a.yaml", text: text))
    }
  }
}

extension Waiver {
  /// The waiver without the place where it is written down.
  fileprivate var unplaced: Waiver {
    var waiver = self
    waiver.source.line = 0
    return waiver
  }
}
