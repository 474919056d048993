import Etiquette
public import HanText

/// An input that could not be read as a transcript: where and what; the sentence is made at the edge.
public struct Problem: Error, Sendable, Equatable, Codable {
  /// The path as given or found; `nil` for standard input.
  public var path: String?
  /// The line of the input, from 1, where one is to blame.
  public var line: Int?
  /// The place inside a JSON value, such as `/utterances/3/role`; empty for the value itself.
  public var pointer: String?
  /// What is wrong.
  public var kind: Kind

  /// A problem of an input.
  public init(path: String?, line: Int? = nil, pointer: String? = nil, kind: Kind) {
    self.path = path
    self.line = line
    self.pointer = pointer
    self.kind = kind
  }

  /// What can be wrong with an input.
  public enum Kind: Sendable, Equatable, Codable {
    /// There is no such file or folder.
    case missing
    /// A folder where a file is wanted.
    case folder
    /// The system refuses to read it, with its words.
    case unreadable(String)
    /// Nothing in it, or nothing but white space.
    case empty
    /// A folder, or a JSON list, without any transcript.
    case noTranscripts
    /// A folder of which nothing is left after what the user leaves out.
    case noneSelected
    /// A name that does not fit the pattern for names.
    case otherName(pattern: String)
    /// A folder with so many files that could be made transcripts, and none that is one.
    case onlyForeign(ForeignFile, Int)
    /// A file that could be made a transcript.
    case foreign(ForeignFile)
    /// Words that have become question marks; in a pipe, or before.
    case questionMarks(isPiped: Bool)
    /// No text at all: a recording, a picture, an office document.
    case binary
    /// A NUL byte in the middle of text.
    case nul
    /// UTF-8 but for some broken bytes.
    case brokenUTF8
    /// Several encodings in one file.
    case mixedEncodings
    /// Not in the encoding that was asked for.
    case wrongEncoding(TextEncoding)
    /// No JSON, with the parser's words.
    case json(String)
    /// JSON of another shape: the keys that were looked for, and those that are there.
    case otherShape(lookedFor: [String], found: [String])
    /// A value of another kind, or outside its closed set.
    case badValue(field: String, value: String, expected: [String])
    /// Something that ends before it begins, in seconds.
    case reversedTimes(start: Double, end: Double)
    /// Words before a colon that look like speakers but are not known as such.
    case unknownRoles([String])
    /// Speakers who are told apart, but nobody knows who is who; how sure the best cast would be.
    case unsettledRoles([String], confidence: Double)
    /// No line names its speaker.
    case noRoles
    /// A table without columns that it needs, by the first of their headers.
    case missingColumns([String])
    /// Words without times, where subtitles are to be written.
    case untimed
    /// A file that ends before it is complete.
    case cutOff
    /// No XML.
    case xml
    /// XML that declares a document type, in which entities may hide.
    case xmlEntities
    /// A row with more cells than the header.
    case extraCells(Int, expected: Int)
    /// A quotation mark that never closes.
    case openQuote
    /// A report of this program, and no transcript.
    case report
    /// Words above all speakers, in a call that names them.
    case noSpeaker
    /// A label that names no rule, with the nearest that does.
    case unknownLabel(String, nearest: String?)
    /// A file without a question that any of the known formats would have.
    case noQuestions
    /// A transcript in which nobody says anything.
    case noUtterances
    /// A line of more bytes than the limit.
    case lineTooLong(limit: Int)
    /// A pipe, device or socket among the files of a folder, which might never end.
    case notAFile
    /// A file that somebody writes while it is read.
    case changed
    /// The run was asked to stop before all inputs were judged.
    case stopped(done: Int, of: Int)
    /// A long transcript that was not judged to its end when the run was asked to stop.
    case unfinished
    /// An input of more bytes than the limit.
    case tooBig(limit: Int)
    /// More pieces of one kind than the limit.
    case tooMany(Limits.Kind, Int, limit: Int)
    /// Objects and lists inside one another, so many deep.
    case tooDeep(Int, limit: Int)
  }
}

extension Problem {
  /// The input that is to blame, by its name for programs; `nil` where it is the whole run.
  var input: String? {
    if case .stopped = kind { return nil }
    return path ?? Input.standardInput
  }
}
