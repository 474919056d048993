public import ArgumentParser
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
  func found() throws -> [Result<Input, Problem>] {
    let pattern = try pattern()
    var paths = paths
    if lists.count(where: { $0 == "-" }) + (paths.contains("-") ? 1 : 0) > 1 {
      throw Failure.message(.inputTwice)
    }
    for list in lists { paths += try EtiquetteFiles.paths(listedIn: list) }
    if paths.isEmpty {
      guard isatty(STDIN_FILENO) == 0 else { throw Failure.message(.noInput) }
      paths = ["-"]
    }
    let found = inputs(under: paths, selection: PathSelection(only: only, except: except))
    return pattern.map { inputs(found, named: $0) } ?? found
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
