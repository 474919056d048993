/// Which files of a folder are wanted; a file that is named itself is always taken.
public struct PathSelection: Sendable, Equatable {
  /// Only files that one of these fits; all of them where there is none.
  public var only: [PathPattern]
  /// No files or folders that one of these fits.
  public var except: [PathPattern]

  /// Everything, unless told otherwise.
  public init(only: [PathPattern] = [], except: [PathPattern] = []) {
    self.only = only
    self.except = except
  }

  /// What becomes of a file.
  enum Choice {
    case taken
    /// No transcript by its extension.
    case foreign
    /// A transcript that the patterns leave out.
    case unwanted
  }

  /// Whether a folder is left out with all that is below it, by its path below the folder given.
  func isClosed(_ folder: [Substring]) -> Bool { except.contains { $0.fits(folder) } }

  /// What becomes of a file at this path below the folder given.
  ///
  /// An extension that a pattern names is taken, though it be none of a transcript.
  func choice(_ path: [Substring], isTranscript: Bool) -> Choice {
    if except.contains(where: { $0.fits(path) }) { return isTranscript ? .unwanted : .foreign }
    if only.isEmpty { return isTranscript ? .taken : .foreign }
    let isNamed = only.contains { $0.namedExtension != nil && $0.fits(path) }
    guard isTranscript || isNamed else { return .foreign }
    let folders = path.indices.map { path[...$0] }
    let isWanted = only.contains { pattern in folders.contains { pattern.fits(Array($0)) } }
    return isWanted ? .taken : .unwanted
  }
}
