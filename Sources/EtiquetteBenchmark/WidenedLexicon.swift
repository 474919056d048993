import EtiquetteFiles
import Foundation

/// The shipped lexicon with a rule more that forbids any number of phrases.
struct WidenedLexicon {
  /// The words that the phrases are made of, two for each.
  let words: [String]

  /// Writes the lexicon with so many phrases into a folder.
  func write(_ count: Int, to folder: URL) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in shippedLexicon() {
      let name = URL(filePath: file.path).lastPathComponent
      try Data(file.text.utf8).write(to: folder.appending(path: name))
    }
    try Data(rule(count).utf8).write(to: folder.appending(path: "widened.yaml"))
  }

  private func rule(_ count: Int) -> String {
    let phrases = phrases(count).map { "        - \"\($0)\"\n" }.joined()
    return """
      rules:
        - id: widened
          clause: 附加
          title: {zh: 附加, en: More}
          message: {zh: 附加, en: More}
          why: {zh: 附加, en: More}
          severity: warning
          deduct: 1
          group: wording
          instead: [您好]
          forbids:
            phrases:
      \(phrases)
      """
  }

  /// Different phrases, as far as there are words for them.
  private func phrases(_ count: Int) -> [String] {
    var made: Set<String> = []
    var phrases: [String] = []
    for distance in 1..<max(2, words.count) {
      for (place, word) in words.enumerated() where phrases.count < count {
        let phrase = word + words[(place + distance) % words.count]
        if made.insert(phrase).inserted { phrases.append(phrase) }
      }
    }
    return phrases
  }
}
