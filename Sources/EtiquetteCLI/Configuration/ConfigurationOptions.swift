import ArgumentParser
import EtiquetteFiles

/// Which configuration holds.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .customLong("config"), help: .configuration(.config), completion: .file())
  var file: String?
  @Flag(name: .customLong("no-config"), help: .configuration(.noConfig)) var isRefused = false

  /// Whether files are looked for.
  var isSought: Bool { file == nil && !isRefused }

  /// The configuration file of each path: the one that is named, or the nearest; `nil` for none.
  func files(for paths: [String]) throws(Failure) -> [String?] {
    if let file {
      guard !isRefused else { throw .message(.contradiction("--config", "--no-config")) }
      return paths.map { _ in file }
    }
    if isRefused { return paths.map { _ in nil } }
    var nearest = NearestFile(Configuration.fileName)
    return paths.map { nearest.file(for: $0) }
  }
}

extension ArgumentHelp {
  /// Help for what has to do with configurations.
  static func configuration(_ message: ConfigurationMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}
