import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite struct ShippedLexiconTests {
  @Test("The twenty are errors; wording beyond them is a warning")
  func severities() throws {
    for rule in try LexiconReader().read(shippedLexicon()).rules {
      if rule.id.hasPrefix("forbidden-") { #expect(rule.severity == .error, "\(rule.id)") }
      if rule.id.hasPrefix("extended-") { #expect(rule.severity == .warning, "\(rule.id)") }
    }
  }

  @Test("Every file of the lexicon's folder is inside the program, and as it is there")
  func isWhole() throws {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in
      path.deletingLastPathComponent()
    }
    let folder = root.appending(path: "Lexicon")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let shipped = shippedLexicon().sorted { $0.path < $1.path }
    #expect(shipped.map { URL(filePath: $0.path).lastPathComponent } == names)
    for file in shipped {
      let path = folder.appending(path: URL(filePath: file.path).lastPathComponent)
      #expect(try file.text == String(contentsOf: path, encoding: .utf8), "\(file.path)")
    }
  }
}
