/// The rule book that is read first; a command line that names one is heard before a configuration.
public enum LexiconBase: Equatable, Sendable {
  /// The one that a configuration asks for, or else the shipped one.
  case configured
  /// The one inside the program, whatever a configuration asks for.
  case shipped
  /// The files in a folder, whatever a configuration asks for.
  case folder(String)

  /// What an option says that names a folder, if it is given.
  public init(folder: String?) { self = folder.map(LexiconBase.folder) ?? .configured }

  /// The folder that stands instead of the shipped book.
  var folder: String? { if case .folder(let folder) = self { folder } else { nil } }
}
