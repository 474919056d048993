public import Etiquette

/// The manual of the whole program for `man`, in the language of roff.
public struct ManualPage {
  private let program: CommandTable
  private let words: HelpWords
  private let version: String

  /// A page in a language.
  public init(_ program: CommandTable, language: Language, version: String) {
    self.program = program
    self.version = version
    words = HelpWords(language)
  }

  /// The page; shown with `man -l`.
  public var text: String {
    let name = program.commandName
    var lines = [
      ".\\\" -*- coding: UTF-8 -*-",
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"\(words.text(.manual))\"",
      // A line of Chinese has no spaces to stretch.
      ".ad l", ".nh", ".SH \(words.text(.name))", "\(name) \\- \(escaped(words.abstract(program)))",
      ".SH \(words.text(.synopsis))",
    ]
    let leaves = leaves(of: program).filter { $0.commandName != "help" }
    for leaf in leaves { lines += [escaped(words.synopsis(leaf)), ".br"] }
    lines.append(".SH \(words.text(.commands))")
    lines += leaves.flatMap(section)
    for (title, message) in [
      (ManualMessage.exitStatus, ManualMessage.exitCodes), (.examples, .exampleLines),
    ] {
      lines.append(".SH \(words.text(title))")
      lines += words.text(message).split(separator: "\n").flatMap { [escaped(String($0)), ".br"] }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func leaves(of command: CommandTable) -> [CommandTable] {
    command.commands.isEmpty ? [command] : command.commands.flatMap(leaves)
  }

  private func section(_ command: CommandTable) -> [String] {
    [".SS \(escaped(command.path))", escaped(words.abstract(command))]
      + command.shown.filter { !$0.isHelp && !$0.isVersion }
      .flatMap { [".TP", ".B \(escaped($0.label))", escaped(words.text($0))] }
  }

  /// Text that roff shows as it is; Chinese may break as on a terminal.
  private func escaped(_ text: String) -> String {
    var out = ""
    var last: Character?
    for character in Terminal.visible(text) {
      if let last, mayBreak(last, character) { out += "\\:" }
      switch character {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "'", ".": out += out.isEmpty ? "\\&\(character)" : "\(character)"
      default: out.append(character)
      }
      last = character
    }
    return out
  }

  private func mayBreak(_ a: Character, _ b: Character) -> Bool {
    guard let left = a.unicodeScalars.first, let right = b.unicodeScalars.first else {
      return false
    }
    let isChinese = left.value >= 0x2E80 || right.value >= 0x2E80
    let isGlued = Wrapping.opening.contains(left) || Wrapping.closing.contains(right)
    return isChinese && !isGlued && a != " " && b != " "
  }
}
