import ArgumentParser
import EtiquetteFiles

/// Whether judgements are kept, so that what has not changed need not be judged again.
///
/// Only where somebody asks for it, because they hold the words of the transcripts.
struct CacheOptions: ParsableArguments {
  @Option(name: .customLong("cache"), help: .cache(.cache), completion: .directory)
  var folder: String?
  @Flag(name: .customLong("no-cache"), help: .cache(.noCache)) var isRefused = false

  /// The cache of each desk, in the folder that is named, or else the one that its configuration
  /// names; `nil` for none.
  func caches(_ desks: Desks, _ basis: JudgingBasis) throws -> [JudgementCache?] {
    guard folder == nil || !isRefused else {
      throw Failure.message(.contradiction("--cache", "--no-cache"))
    }
    var open: [String: JudgementCache] = [:]
    return try desks.all.map { desk in
      guard !isRefused, let path = folder ?? desk.configuration.cache else { return nil }
      if let known = open[path] { return known }
      let cache = JudgementCache(try CacheFolder(path), basis: try basis.digest)
      open[path] = cache
      return cache
    }
  }
}

extension ArgumentHelp {
  /// Help for what has to do with caches.
  fileprivate static func cache(_ message: CacheMessage) -> ArgumentHelp {
    ArgumentHelp(
      message.text(.requested), valueName: message == .cache ? "folder" : nil)
  }
}
