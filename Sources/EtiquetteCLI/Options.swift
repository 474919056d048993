public import ArgumentParser
public import Etiquette
public import EtiquetteFiles
public import HanText

extension ArgumentHelp {
  /// Help from the catalogue, in the language asked for.
  static func words(_ message: HelpMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }

  /// Help for what makes help.
  static func manual(_ message: ManualMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }

  /// Help for an option that chooses.
  static func choice(_ message: ChoiceMessage, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested), valueName: value)
  }
}

/// Which rule book to judge by.
struct LexiconOptions: ParsableArguments {
  @Option(help: .words(.lexicon))
  var lexicon: String?

  @Option(name: .customLong("add-lexicon"), help: .words(.addLexicon))
  var added: [String] = []

  @OptionGroup var limiting: LimitOptions

  /// The lexicon, read and checked as a whole.
  func read() throws(LexiconProblems) -> Lexicon {
    let files =
      if let lexicon { try lexiconFiles(in: lexicon) } else { shippedLexicon() }
    return try LexiconReader(cache: .standard, limits: limiting.limits)
      .read(files, added: lexiconFiles(added))
  }

  /// The files that are named, or lie in the folder that is.
  var files: [String] { added + (lexicon.map { lexiconPaths(in: $0) } ?? []) }

  /// A configuration, with the lexicon that the command line or the file asks for.
  func configuration(_ file: String?) throws(LexiconProblems) -> Configuration {
    return try ConfigurationReader(
      base: LexiconBase(folder: lexicon), added: added, cache: .standard, limits: limiting.limits
    ).read(file)
  }
}

/// How much inputs and lexicons may ask of the program.
struct LimitOptions: ParsableArguments {
  @Option(name: .customLong("limit"), help: .words(.limit)) var settings: [Limits.Setting] = []

  /// The limits, as far as they are set, and otherwise those of the program.
  var limits: Limits { Limits(settings) }
}

/// The language of the program's own words.
struct LanguageOption: ParsableArguments {
  @Option(help: .words(.language))
  var language: Language = .zh
}

/// How many workers judge side by side.
struct WorkerCount: ExpressibleByArgument {
  let value: Int

  /// What an error says of the values; nobody completes a number.
  static let allValueStrings = ["1–1024"]
  static let defaultCompletionKind = CompletionKind.default

  /// A count from the command line; `nil` for none, and for more than any machine has use for.
  init?(argument: String) {
    guard let value = Int(argument), (1...1024).contains(value) else { return nil }
    self.value = value
  }
}

extension Language: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension EvaluationFormat: ExpressibleByArgument {}
extension GradeFormat: ExpressibleByArgument {}
extension ConversionForm: ExpressibleByArgument {}
extension RoleMapping: ExpressibleByArgument {
  /// A mapping from the command line.
  public init?(argument: String) { self.init(argument) }
}
extension Attempt: ExpressibleByArgument {}
extension Limits.Setting: ExpressibleByArgument {
  /// A limit from the command line.
  public init?(argument: String) { self.init(argument) }
}
extension QuizExport: ExpressibleByArgument {}
extension QuizImport: ExpressibleByArgument {}
extension Threshold: ExpressibleByArgument {}
extension JSONSchema.Subject: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// A day as ISO 8601 writes it.
  public init?(argument: String) {
    self.init(argument)
    guard description == argument else { return nil }
  }
}
