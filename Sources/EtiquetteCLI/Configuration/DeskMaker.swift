import Etiquette
import EtiquetteFiles

/// Sets up the desks of some inputs, and collects the mistakes in the files for them.
struct DeskMaker {
  /// Reads a configuration, with the lexicon that it or the command line asks for.
  typealias Configurations = (String?) throws(LexiconProblems) -> Configuration
  /// Puts what the command line says of rules over a policy.
  typealias Choice = (inout RulePolicy, Lexicon) throws(Failure) -> Void

  /// The files that hold for an input.
  private struct Files: Hashable {
    var configuration: FileLocation?
    var waivers: FileLocation?
  }

  private let reading: ReadingOptions
  private let limits: Limits
  private let read: Configurations
  private var desks: [Desk] = []
  private var problems: [LexiconProblem] = []
  private var bare: [FileLocation?: Desk?] = [:]
  private var waivers: [FileLocation: Waivers] = [:]

  init(_ reading: ReadingOptions, limits: Limits, read: @escaping Configurations) {
    self.reading = reading
    self.limits = limits
    self.read = read
  }

  /// The desks at which some inputs are judged; tells the mistakes of all files at once.
  consuming func desks(
    for inputs: [Result<Input, Problem>], _ configurations: ConfigurationOptions,
    waivers: WaiverOptions?, choice: Choice = { _, _ in }
  ) throws -> Desks {
    let locations = inputs.compactMap { try? $0.get().location }
    let sought =
      (configurations.isSought ? [Configuration.fileName] : [])
      + (waivers?.isSought ?? false ? [WaiversReader.fileName] : [])
    if let file = locations.lazy.compactMap({ $0.foreign(sought) }).first {
      throw Failure.message(.foreignFolder(path: file.text))
    }
    let sources = locations.isEmpty ? [FileLocation("-")] : locations
    let paths = sources.map(\.text)
    let waived = try waivers?.files(for: paths) ?? paths.map { _ in nil }
    let files = zip(try configurations.files(for: paths), waived).map {
      Files(configuration: $0.map(FileLocation.init), waivers: $1.map(FileLocation.init))
    }
    var places: [Files: Int] = [:]
    for file in files where places[file] == nil { places[file] = try place(file, choice) }
    guard problems.isEmpty else { throw LexiconProblems(all: problems) }
    let order = zip(sources, files).map { ($0, places[$1] ?? 0) }
    return Desks(desks, places: Dictionary(order, uniquingKeysWith: { first, _ in first }))
  }

  /// The place of a new desk.
  private mutating func place(_ files: Files, _ choice: Choice) throws -> Int {
    let place = desks.count
    let desk = try bareDesk(files.configuration, choice)
    let waivers = files.waivers.map { read($0) }
    guard var desk else { return place }
    desk.waivers = waivers ?? Waivers()
    desk.waiversFile = files.waivers?.text
    desks.append(desk)
    return place
  }

  /// A desk without waivers by a configuration; made once for each.
  private mutating func bareDesk(_ file: FileLocation?, _ choice: Choice) throws -> Desk? {
    if let known = bare[file] { return known }
    var desk: Desk?
    do {
      let configuration = try read(file?.text)
      var policy = configuration.policy
      try choice(&policy, configuration.lexicon)
      desk = Desk(
        configuration: configuration, linter: Linter(configuration.lexicon, policy: policy),
        reader: reading.reader(
          configuration.lexicon, roles: configuration.roles, limits: limits),
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
