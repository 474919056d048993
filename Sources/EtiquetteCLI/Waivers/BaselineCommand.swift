import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Waivers for what is found in old calls, so that the linter can be adopted for new ones.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: WaiverMessage.baseline.text(.requested),
    subcommands: [BaselineWriteCommand.self, BaselinePruneCommand.self])
}

/// The reports of some inputs, one after the other; what cannot be read is told.
struct Rereading {
  private(set) var isWhole = true
  private let desks: Desks
  private let inputs: [Result<Input, Problem>]
  private let language: Language

  init(_ inputs: [Result<Input, Problem>], _ desks: Desks, _ language: Language) {
    self.inputs = inputs
    self.desks = desks
    self.language = language
  }

  /// Judges all transcripts.
  mutating func forEach(_ take: (Report, Input) -> Void) throws {
    let boundaries = try WordBoundaries()
    for found in inputs {
      let desk = desks[found]
      let contents = desk.reader.contents(of: found).contents
      contents.problems.forEach { tell($0) }
      guard case .success(let input) = found else { continue }
      for transcript in contents.transcripts {
        take(try desk.lint(transcript, of: input, boundaries: boundaries), input)
      }
    }
  }

  private mutating func tell(_ problem: Problem) {
    isWhole = false
    complain(problem, language)
  }
}
