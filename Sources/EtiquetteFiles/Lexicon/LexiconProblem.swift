public import HanText

/// A mistake in a lexicon file: where and what; the sentence is made at the edge.
public struct LexiconProblem: Error, Equatable, Sendable {
  /// The file's path.
  public var file: String
  /// The line, from 1; 0 where the whole file is meant.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What is wrong.
  public var kind: Kind

  /// What can be wrong with a lexicon file.
  public enum Kind: Equatable, Sendable {
    /// The file cannot be read.
    case unreadable
    /// The file is no text, or in several encodings.
    case file(Problem.Kind)
    /// No YAML at all, with the parser's words.
    case syntax(String)
    /// Lists and mappings inside one another, more than so many.
    case tooDeep(limit: Int)
    /// A key that nobody reads, with the nearest that somebody does.
    case unknownKey(String, nearest: String?)
    /// A key that has to be there.
    case missingKey(String)
    /// Another kind of value than expected: a list, a mapping, text, a number.
    case wrongType(String, expected: String)
    /// A value outside its closed set, with the nearest that is inside.
    case unknownValue(String, nearest: String?)
    /// A rule, group or pattern that names no rule, with the nearest name that does.
    case unknownRule(String, nearest: String?)
    /// A file or folder that is named and cannot be read.
    case noFile(String)
    /// Words for a group that the lexicon does not have.
    case noGroup(String)
    /// A pattern that cannot be read.
    case pattern(String, PatternError.Fault, at: Int)
    /// A pattern without any literal: it would be tried everywhere.
    case noLiteral(String)
    /// Two rules of the same name.
    case duplicate(String)
    /// A rule without a way to judge it, or with several.
    case judgements(Int)
    /// The weights of the score card do not add up to 100.
    case weights(Double)
    /// A conversation in a quiz that cannot be read.
    case transcript(Problem)
    /// A folder without lexicon files, or no lexicon at all.
    case noFiles
  }
}

/// All mistakes of a set of lexicon files.
public struct LexiconProblems: Error, Sendable {
  /// The mistakes, by file and line.
  public var all: [LexiconProblem]

  /// Some mistakes together.
  public init(all: [LexiconProblem]) { self.all = all }
}
