import Foundation

/// A command with its options and subcommands: the one table from which help and manual are made.
///
/// It is what the parser of the command line says of itself, as JSON.
public struct CommandTable: Sendable, Decodable {
  /// The command's own name.
  public let commandName: String
  /// The names that lead to it.
  let superCommands: [String]?
  let shouldDisplay: Bool
  let abstract: String?
  private let subcommands: [CommandTable]?
  private let arguments: [Argument]?

  private struct Root: Decodable {
    var command: CommandTable
  }

  /// A word, an option with a value, or a flag.
  struct Argument: Sendable, Decodable {
    enum Kind: String, Sendable, Decodable { case positional, option, flag }

    struct Name: Sendable, Decodable {
      enum Kind: String, Sendable, Decodable { case long, short, longWithSingleDash }

      let kind: Kind
      let name: String

      /// The name with its dashes.
      var written: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?
  }

  /// The table, from the parser's JSON; `nil` where that has another shape.
  public init?(json: String) {
    let root = try? JSONDecoder().decode(Root.self, from: Data(json.utf8))
    guard let root else { return nil }
    self = root.command
  }

  /// The command at the end of these names, as far as they are names of commands.
  public func command(_ names: some Sequence<String>) -> CommandTable {
    var command = self
    for name in names { command = command.commands.first { $0.commandName == name } ?? command }
    return command
  }

  /// The subcommands that people see.
  public var commands: [CommandTable] { (subcommands ?? []).filter(\.shouldDisplay) }

  /// The arguments that people see: the words, then the options.
  var shown: [Argument] {
    let shown = (arguments ?? []).filter(\.shouldDisplay)
    return shown.filter { $0.kind == .positional } + shown.filter { $0.kind != .positional }
  }

  /// The whole name: `etiquette quiz grade`.
  var path: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
}

extension CommandTable.Argument {
  /// `<paths>...`, `--format <format>`, `-h, --help`.
  var label: String {
    let value = "<\(valueName ?? "")>"
    let names = (names ?? []).map(\.written).joined(separator: ", ")
    switch kind {
    case .positional: return isRepeating ? "\(value)..." : value
    case .option: return "\(names) \(value)"
    case .flag: return names
    }
  }

  /// The parser's own options, which it describes in English only.
  var isHelp: Bool { kind == .flag && (names ?? []).contains { $0.name == "help" } }

  /// The option that tells the version.
  var isVersion: Bool { kind == .flag && (names ?? []).contains { $0.name == "version" } }
}
