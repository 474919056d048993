import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Shows the words that ICU finds in lines.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: HelpMessage.tokens.text(.requested))

  @Argument(help: .words(.text)) var text: [String] = []
  @OptionGroup var language: LanguageOption

  func run() throws {
    var breaker = try WordBreaker()
    var output = try Output(nil)
    if text.isEmpty {
      while let line = readLine() { try output.write(tokens(of: line, &breaker)) }
    } else {
      try output.write(tokens(of: text.joined(separator: " "), &breaker))
    }
    try output.finish()
  }

  private func tokens(of line: String, _ breaker: inout WordBreaker) throws -> String {
    let bytes = Array(line.utf8)
    let words = try breaker.words(of: line).map { String(decoding: bytes[$0], as: UTF8.self) }
    return Terminal.visibleLines(words.joined(separator: " / ")) + "\n"
  }
}
