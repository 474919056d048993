import ArgumentParser
import EtiquetteFiles

/// Which configuration holds.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .customLong("config"), help: .configuration(.config), completion: .file())
  var file: String?
  @Flag(name: .customLong("no-config"), help: .configuration(.noConfig)) var isRefused = false

  /// Whether files are looked for.
  var isSought: Bool { file == nil && !isRefused }

  /// The configuration file of each input: the one that is named, or the nearest; `nil` for none.
  func files(for inputs: [String]) throws(Failure) -> [String?] {
    if let given = try given() { return inputs.map { _ in given } }
    if isRefused { return inputs.map { _ in nil } }
    var nearest = NearestFile(Configuration.fileName)
    return inputs.map { nearest.file(beside: $0) }
  }

  /// The configuration file of a file or a folder, likewise.
  func file(for path: String) throws(Failure) -> String? {
    if let given = try given() { return given }
    if isRefused { return nil }
    var nearest = NearestFile(Configuration.fileName)
    return nearest.file(for: path)
  }

  /// The file that is named.
  private func given() throws(Failure) -> String? {
    guard file == nil || !isRefused else {
      throw .message(.contradiction("--config", "--no-config"))
    }
    return file
  }
}

extension ArgumentHelp {
  /// Help for what has to do with configurations.
  static func configuration(_ message: ConfigurationMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}
