import ArgumentParser
import Etiquette
import EtiquetteFiles

/// How inputs are judged: what the command line says, and the configurations behind it.
struct JudgingOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var choice: PolicyOptions
  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var waivers: WaiverOptions

  /// The files that hold for an input.
  private struct Files: Hashable {
    var configuration: FileLocation?
    var waivers: FileLocation?
  }

  /// The desks at which these inputs are judged; tells the mistakes of all files at once.
  func desks(for inputs: [Result<Input, Problem>], isWaiving: Bool = true) throws -> Desks {
    let locations = inputs.compactMap { try? $0.get().location }
    let sought =
      (configurations.isSought ? [Configuration.fileName] : [])
      + (isWaiving && waivers.isSought ? [WaiversReader.fileName] : [])
    if let file = locations.lazy.compactMap({ $0.foreign(sought) }).first {
      throw Failure.message(.foreignFolder(path: file.text))
    }
    let sources = locations.isEmpty ? [FileLocation("-")] : locations
    let paths = sources.map(\.text)
    let waived = try isWaiving ? waivers.files(for: paths) : paths.map { _ in nil }
    let files = zip(try configurations.files(for: paths), waived).map {
      Files(configuration: $0.map(FileLocation.init), waivers: $1.map(FileLocation.init))
    }
    var desks = DeskMaker(rules: rules, choice: choice, reading: reading)
    var places: [Files: Int] = [:]
    for file in files where places[file] == nil {
      places[file] = try desks.place(file.configuration, waivers: file.waivers)
    }
    let order = zip(sources, files).map { ($0, places[$1] ?? 0) }
    return Desks(
      try desks.all, places: Dictionary(order, uniquingKeysWith: { first, _ in first }))
  }
}

/// Sets up desks, and collects the mistakes in the files for them.
private struct DeskMaker {
  let rules: LexiconOptions
  let choice: PolicyOptions
  let reading: ReadingOptions
  private var desks: [Desk] = []
  private var problems: [LexiconProblem] = []
  private var bare: [FileLocation?: Desk?] = [:]
  private var waivers: [FileLocation: Waivers] = [:]

  init(rules: LexiconOptions, choice: PolicyOptions, reading: ReadingOptions) {
    self.rules = rules
    self.choice = choice
    self.reading = reading
  }

  /// The desks, unless a file for one of them has mistakes.
  var all: [Desk] {
    get throws {
      guard problems.isEmpty else { throw LexiconProblems(all: problems) }
      return desks
    }
  }

  /// The place of a new desk.
  mutating func place(_ configuration: FileLocation?, waivers file: FileLocation?) throws -> Int {
    let place = desks.count
    let desk = try bareDesk(configuration)
    let waivers = file.map { read($0) }
    guard var desk else { return place }
    desk.waivers = waivers ?? Waivers()
    desk.waiversFile = file?.text
    desks.append(desk)
    return place
  }

  /// A desk without waivers by a configuration; made once for each.
  private mutating func bareDesk(_ file: FileLocation?) throws -> Desk? {
    if let known = bare[file] { return known }
    var desk: Desk?
    do {
      let configuration = try rules.configuration(file?.text)
      var policy = configuration.policy
      try choice.apply(to: &policy, configuration.lexicon)
      desk = Desk(
        configuration: configuration, linter: Linter(configuration.lexicon, policy: policy),
        reader: reading.reader(
          configuration.lexicon, roles: configuration.roles,
          limits: rules.limiting.limits),
        stated: reading.channel)
    } catch let error as LexiconProblems {
      problems += error.all
    }
    bare[file] = .some(desk)
    return desk
  }

  private mutating func read(_ file: FileLocation) -> Waivers {
    if let known = waivers[file] { return known }
    do {
      waivers[file] = Waivers(try WaiversReader().read(file.text), on: .today)
    } catch {
      problems += error.all
      waivers[file] = Waivers()
    }
    return waivers[file] ?? Waivers()
  }
}
