public import Etiquette
import Foundation

/// A labelled case: a conversation, or a trainee's answer, with what a reviewer said of it.
public struct LabelledCase: Sendable {
  /// Its identifier.
  public var id: String
  /// The conversation; empty for an answer.
  public var transcript: Transcript
  /// What the reviewer said.
  public var expected: Expected

  /// Whether it is a trainee's answer rather than a conversation.
  public var isAnswer: Bool {
    if case .answer = expected { return true }
    return false
  }

  /// What a reviewer can have said: one kind for each kind of case file.
  public enum Expected: Sendable {
    /// Forbidden phrases, by utterance.
    case phrases([Phrase])
    /// The status of some rules.
    case statuses([String: Check.Status])
    /// Interruptions, by utterance, and the status of the rule.
    case interruptions([Interruption], Check.Status)
    /// A trainee's points for an answer to a question.
    case answer(Answer)
  }

  /// A forbidden phrase, or another breach in words, that a reviewer heard.
  public struct Phrase: Sendable, Hashable {
    var turn: Int
    var rule: String
    var verdict: Verdict

    /// What the identifiers of the twenty forbidden phrases begin with.
    static let family = "forbidden-"

    /// The identifier of a forbidden phrase by its number in the rule book.
    static func rule(_ item: Int) -> String { family + (item < 10 ? "0" : "") + "\(item)" }
  }

  /// The rules that the reviewer names, besides the forbidden phrases.
  public var rules: Set<String> {
    guard case .phrases(let phrases) = expected else { return [] }
    return Set(phrases.map(\.rule)).filter { !$0.hasPrefix(Phrase.family) }
  }

  /// An interruption that a reviewer heard.
  public struct Interruption: Sendable, Hashable, Decodable {
    var utterance: Int
    var grade: Grade?
    var verdict: Verdict
  }

  /// An answer and a trainer's opinion of it.
  public struct Answer: Sendable {
    /// The question's identifier.
    public var question: String
    /// The trainee's words.
    public var words: String
    /// The points given.
    public var points: Double
    /// The elements found, by identifier.
    public var elements: [String: Bool]
    /// Whether it was graded, or not answered.
    public var isAnswered: Bool
  }
}

/// Reads a line of a case file; `nil` where it is none of the four kinds.
public struct CaseReader {
  private struct Words: Decodable {
    var role: Role
    var text: String
    var start: Double?
    var end: Double?
  }

  private struct Statuses: Decodable {
    var failed: [String]
    var passed: [String]
    var na: [String]
  }

  private struct Interruptions: Decodable {
    var interruptions: [LabelledCase.Interruption]
    var status: Check.Status
  }

  private struct Points: Decodable {
    var points: Double
    var elements: [String: Bool]
    var status: String
  }

  /// A reader.
  public init() {}

  private enum Key: String, CodingKey {
    case id, channel, direction, hangup, rings, utterances, turns, expect, question, answer
  }

  private struct Line: Decodable {
    let labelled: LabelledCase

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      let id = try fields.decode(String.self, forKey: .id)
      var transcript = Transcript(
        id: id, channel: try fields.decodeIfPresent(Channel.self, forKey: .channel),
        direction: try fields.decodeIfPresent(Direction.self, forKey: .direction) ?? .inbound,
        hangup: try fields.decodeIfPresent(Party.self, forKey: .hangup),
        rings: try fields.decodeIfPresent(Int.self, forKey: .rings))
      let words =
        try fields.decodeIfPresent([Words].self, forKey: .utterances)
        ?? fields.decodeIfPresent([Words].self, forKey: .turns) ?? []
      for one in words {
        transcript.append(one.role, one.text.utf8, start: one.start, end: one.end)
      }
      labelled = LabelledCase(
        id: id, transcript: transcript, expected: try Line.expected(fields))
    }

    private static func expected(
      _ fields: KeyedDecodingContainer<Key>
    ) throws -> LabelledCase.Expected {
      if let phrases = try? fields.decode([LabelledCase.Phrase].self, forKey: .expect) {
        return .phrases(phrases)
      }
      if let heard = try? fields.decode(Interruptions.self, forKey: .expect) {
        return .interruptions(heard.interruptions, heard.status)
      }
      if let points = try? fields.decode(Points.self, forKey: .expect) {
        return .answer(
          LabelledCase.Answer(
            question: try fields.decode(String.self, forKey: .question),
            words: try fields.decode(String.self, forKey: .answer), points: points.points,
            elements: points.elements, isAnswered: points.status == "graded"))
      }
      let statuses = try fields.decode(Statuses.self, forKey: .expect)
      var byRule: [String: Check.Status] = [:]
      for rule in statuses.failed { byRule[rule] = .failed }
      for rule in statuses.passed { byRule[rule] = .passed }
      for rule in statuses.na { byRule[rule] = .notApplicable }
      return .statuses(byRule)
    }
  }

  /// Reads a line.
  public func read(_ line: some Sequence<UInt8>) throws -> LabelledCase {
    try JSONDecoder().decode(Line.self, from: Data(line)).labelled
  }
}

extension LabelledCase.Phrase: Decodable {
  private enum CodingKeys: String, CodingKey { case turn, item, rule, verdict }

  /// Reads a forbidden phrase by `item`, its number, or any breach by `rule`, its identifier.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    turn = try fields.decode(Int.self, forKey: .turn)
    verdict = try fields.decode(Verdict.self, forKey: .verdict)
    let item = try fields.decodeIfPresent(Int.self, forKey: .item)
    rule = try item.map(LabelledCase.Phrase.rule) ?? fields.decode(String.self, forKey: .rule)
  }
}
