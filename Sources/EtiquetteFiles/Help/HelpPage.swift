public import Etiquette
import HanText

/// The help of a command, as wide as the terminal is.
public struct HelpPage {
  private let command: CommandTable
  private let words: HelpWords
  private let width: Int
  /// Cells in front of what is said of an option.
  private let lead: Int

  /// A page in a language.
  public init(_ command: CommandTable, language: Language, width: Int) {
    self.command = command
    self.width = max(20, width)
    words = HelpWords(language)
    lead = self.width < 64 ? 6 : 26
  }

  /// The page.
  public var text: String {
    var lines = wrapping.lines(words.abstract(command))
    lines += [""] + usage
    let positional = command.shown.filter { $0.kind == .positional }
    let options = command.shown.filter { $0.kind != .positional }
    lines += section(.arguments, positional.map { ($0.label, words.text($0)) })
    lines += section(.options, options.map { ($0.label, words.text($0)) })
    lines += section(
      .commands, command.commands.map { ($0.commandName, words.abstract($0)) })
    if !command.commands.isEmpty {
      lines += [""] + wrapping.lines(words.text(.more(command.path)))
    }
    return TextReporter.text(lines)
  }

  private var wrapping: Wrapping { Wrapping(width: width) }

  private var usage: [String] {
    wrapping.paragraph(words.text(.usage), words.synopsis(command), indent: 0)
  }

  private func section(_ title: ManualMessage, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    return ["", words.text(title)] + rows.flatMap { row($0.0, $0.1) }
  }

  /// A label with its text behind it, or below where there is no room.
  private func row(_ label: String, _ text: String) -> [String] {
    let space = String(repeating: " ", count: lead)
    let lines = wrapping.lines(text, lead: lead)
    guard displayWidth(label) + 4 <= lead, let first = lines.first else {
      return wrapping.lines(label, lead: 2).map { "  " + $0 } + lines.map { space + $0 }
    }
    let head = Terminal.pad("  " + label, to: lead) + first
    return [head] + lines.dropFirst().map { space + $0 }
  }
}

/// What help and manual say of commands and options, in one language.
struct HelpWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func text(_ message: ManualMessage) -> String { message.text(language) }

  /// What a command does.
  func abstract(_ command: CommandTable) -> String {
    command.commandName == "help" ? text(.helpCommand) : command.abstract ?? ""
  }

  /// What an option means, and what it is where it is not written.
  func text(_ argument: CommandTable.Argument) -> String {
    if argument.isHelp { return text(.helpFlag) }
    if argument.isVersion { return text(.versionFlag) }
    let value = argument.defaultValue.flatMap { $0.isEmpty ? nil : text(.defaultValue($0)) }
    return (argument.abstract ?? "") + (value ?? "")
  }

  /// `etiquette lint [选项] [<paths>...]`.
  func synopsis(_ command: CommandTable) -> String {
    let positional = command.shown.filter { $0.kind == .positional }
      .map { $0.isOptional ? "[\($0.label)]" : $0.label }
    let subcommand = command.commands.isEmpty ? [] : [text(.commandPlace)]
    return ([command.path, text(.optionsPlace)] + positional + subcommand).joined(separator: " ")
  }
}
