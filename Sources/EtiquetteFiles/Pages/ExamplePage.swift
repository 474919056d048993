public import Etiquette

extension ExampleTest {
  /// The faults, a line each, and how much was run.
  public func text(_ language: Language) -> String {
    let lines = faults.map { fault in
      "\(fault.source.file):\(fault.source.line): \(fault.rule): \(fault.kind.sentence[language])"
    }
    let run = CommandMessage.examplesRun(
      examples: examples, phrases: phrases, exceptions: exceptions)
    let end = [run.text(language), CommandMessage.faults(faults.count).text(language)]
    return (lines + [end.joined(separator: language == .zh ? "；" : "; ")])
      .joined(separator: "\n") + "\n"
  }
}
