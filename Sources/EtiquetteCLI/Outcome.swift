import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// How a command ends; the greater code wins.
enum Outcome: Comparable {
  /// Done, with nothing at or above the threshold.
  case clean
  /// Done, with something at or above it.
  case found
  /// Something could not be done.
  case failed
  /// Asked to stop by a signal.
  case stopped(by: Int32)

  private var code: Int32 {
    switch self {
    case .clean: 0
    case .found: 1
    case .failed: 2
    case .stopped(let signal): StopRequest.code(signal)
    }
  }

  static func < (a: Outcome, b: Outcome) -> Bool { a.code < b.code }

  /// Ends the program with this outcome.
  func leave() -> Never { exit(code) }
}

/// Why a command cannot go on.
enum Failure: Error {
  case message(CommandMessage)
  /// A folder that cannot be a cache.
  case cache(CacheMessage)
  /// The reader of the output has gone.
  case closedPipe
}

/// Tells an error on standard error, and ends the program.
func leave(_ error: any Error) -> Never {
  switch error {
  case Failure.closedPipe: Outcome.clean.leave()
  case Failure.message(let message): complain(message.text(.requested))
  case Failure.cache(let message): complain(message.text(.requested))
  case let problems as LexiconProblems:
    for problem in problems.all { complain(problem.line(.requested)) }
  case let problem as Problem: complain(problem, .requested)
  case let error as ICUError: complain(CommandMessage.system(error.name).text(.requested))
  default: leaveUsage(error)
  }
  Outcome.failed.leave()
}

private func leaveUsage(_ error: any Error) -> Never {
  let words = EtiquetteCommand.fullMessage(for: error)
  if EtiquetteCommand.exitCode(for: error) == .success {
    if let page = Help.page(for: words) { print(page, terminator: "") } else { print(words) }
    Outcome.clean.leave()
  }
  complain(Help.usage(words))
  Outcome.failed.leave()
}

/// A line, or several, on standard error, without what a terminal would obey.
func complain(_ line: String) {
  writeToStandardError(Terminal.visibleLines(line) + "\n")
}

/// A problem of an input on standard error, which may end in a log: personal details are masked in
/// what it quotes.
func complain(_ problem: Problem, _ language: Language) {
  complain(problem.discreet.line(language))
}

extension Language {
  /// The language asked for on the command line, needed before it is parsed; Chinese otherwise.
  static let requested: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11))) ?? .zh
      }
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .zh
      }
    }
    return .zh
  }()
}
