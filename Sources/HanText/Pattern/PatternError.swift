/// What is wrong with a pattern, and where in it, counted in characters from 1.
public struct PatternError: Error, Equatable, Sendable {
  /// The fault.
  public var fault: Fault
  /// The character at which it was noticed.
  public var column: Int

  /// What can be wrong with a pattern.
  public enum Fault: Equatable, Sendable {
    /// Nothing but optional parts: it would match everywhere.
    case empty
    /// A bracket that nobody closes.
    case unclosedBracket
    /// A bracket that nobody opened.
    case unopenedBracket
    /// A group that is not defined; with the nearest name that is.
    case unknownGroup(String, nearest: String?)
    /// A group that uses itself.
    case circularGroup(String)
    /// A `?` with nothing in front of it.
    case nothingBefore
    /// A mark as one of several: it may be left out, and the others with it.
    case markAlone
    /// More literals than the limit.
    case tooManyLiterals(Int, limit: Int)
    /// Brackets inside brackets, more than so many.
    case tooDeep(Int)
    /// A character that the language keeps for itself.
    case unexpected(Character)
  }

  init(_ fault: Fault, column: Int) {
    self.fault = fault
    self.column = column
  }
}
