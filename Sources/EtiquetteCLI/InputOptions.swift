public import ArgumentParser
import Etiquette
public import EtiquetteFiles
import Foundation

/// Which inputs are read.
struct InputOptions: ParsableArguments {
  @Argument(help: .words(.paths), completion: .file()) var paths: [String] = []
  @Option(name: .customLong("glob"), help: .choice(.glob, value: "pattern")) var only:
    [PathPattern] = []
  @Option(name: .customLong("exclude"), help: .choice(.exclude, value: "pattern")) var except:
    [PathPattern] = []
  @Option(
    name: .customLong("files-from"), help: .choice(.filesFrom, value: "file"), completion: .file())
  var lists: [String] = []
  @Option(name: .customLong("name-pattern"), help: .choice(.namePattern, value: "pattern"))
  var naming: String?

  /// The files, in the order asked for; standard input where nothing is asked for.
  ///
  /// What else the folders hold is told in a language, if any. A report that is written there is
  /// not read; an output in the place of an input is a failure.
  func found(
    telling language: Language? = nil, writing outputs: [String] = []
  ) throws -> [Result<Input, Problem>] {
    let pattern = try pattern()
    if lists.count(where: { $0 == "-" }) + (paths.contains("-") ? 1 : 0) > 1 {
      throw Failure.message(.inputTwice)
    }
    var locations = GivenPaths().locations(of: paths)
    for list in lists { locations += try EtiquetteFiles.paths(listedIn: list) }
    if locations.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else { throw Failure.message(.noInput) }
      locations = [FileLocation("-")]
    }
    let found = FoundInputs(
      under: locations, selection: PathSelection(only: only, except: except), outputs: outputs)
    if let path = found.endangered { throw Failure.message(.outputIsInput(path: path)) }
    if let language, !found.others.isEmpty {
      complain(ForeignFile.others(found.others)[language])
    }
    return pattern.map { inputs(found.inputs, named: $0) } ?? found.inputs
  }

  private func pattern() throws(Failure) -> NamePattern? {
    guard let naming else { return nil }
    do { return try NamePattern(naming) } catch { throw .message(.namePattern(naming, error)) }
  }
}

extension PathPattern: ExpressibleByArgument {
  /// A pattern from the command line.
  public init?(argument: String) { self.init(argument) }
}
