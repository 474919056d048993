import ArgumentParser
import Etiquette
import EtiquetteFiles

/// What the program says of its own use, in the language asked for and as wide as the terminal.
enum Help {
  /// The command line, the language that stands in front of a command put behind it.
  ///
  /// Each command takes the language, and none of them does before its name.
  static var arguments: [String] {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let length = arguments.first == "--language" ? 2 : 1
    var language: [String] = []
    if arguments.first?.hasPrefix("--language") ?? false, arguments.count >= length {
      language = Array(arguments.prefix(length))
      arguments.removeFirst(length)
    }
    if arguments.first == "help" { arguments = helped(Array(arguments.dropFirst())) }
    let depth = path(arguments).count
    guard depth > 0, arguments.first != "help" else { return withoutLanguage(arguments) }
    // The parser knows help in front only.
    if arguments.dropFirst(depth).first == "help" {
      return ["help"] + arguments.prefix(depth) + arguments.dropFirst(depth + 1)
    }
    arguments.insert(contentsOf: language, at: depth)
    return arguments
  }

  /// What asks for help on a command; a name that is none is told as one.
  private static func helped(_ names: [String]) -> [String] {
    let known = path(names)
    let isStranger = names.dropFirst(known.count).first.map { !$0.hasPrefix("-") } ?? false
    let takesCommands = known.last.map { !$0.configuration.subcommands.isEmpty } ?? true
    return isStranger && takesCommands ? names : ["help"] + names
  }

  /// What is no command's takes no language.
  private static func withoutLanguage(_ arguments: [String]) -> [String] {
    guard let place = arguments.firstIndex(where: { $0.hasPrefix("--language") }),
      arguments.first != "help"
    else { return arguments }
    let length = arguments[place] == "--language" ? 2 : 1
    return Array(arguments.prefix(place) + arguments.dropFirst(place + length))
  }

  /// The page of the command that is asked for, where words of the parser are such a page.
  static func page(for words: String) -> String? {
    // In a terminal of no width the parser begins with empty lines.
    let words = words.drop(while: \.isWhitespace)
    guard words.hasPrefix("OVERVIEW:") || words.hasPrefix("USAGE:") else { return nil }
    return command.map { HelpPage($0, language: .requested, width: Screen.width).text }
  }

  /// What is wrong with the command line, and where its use is told.
  static func usage(_ words: String) -> String {
    let commands = command?.commands.map(\.commandName) ?? []
    let fault = UsageFault(words, commands: commands).sentence[.requested]
    let path = (["etiquette"] + Help.commands(arguments)).joined(separator: " ")
    let hint = ManualMessage.seeHelp(path).text(.requested)
    return "\(CommandMessage.usage(fault).text(.requested))\n\(hint)"
  }

  private static var command: CommandTable? {
    EtiquetteCommand.table?.command(commands(arguments.filter { $0 != "help" }))
  }

  /// The names of commands that arguments begin with.
  private static func commands(_ arguments: [String]) -> [String] {
    Array(arguments.prefix(path(arguments).count))
  }

  /// The commands whose names arguments begin with, each below the one before.
  static func path(_ arguments: [String]) -> [any ParsableCommand.Type] {
    var known = EtiquetteCommand.configuration.subcommands
    var path: [any ParsableCommand.Type] = []
    for name in arguments {
      guard let command = known.first(where: { $0._commandName == name }) else { break }
      path.append(command)
      known = command.configuration.subcommands
    }
    return path
  }
}

extension EtiquetteCommand {
  /// All commands with their options.
  static var table: CommandTable? { CommandTable(json: _dumpHelp()) }
}
