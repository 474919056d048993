import Etiquette
@testable import EtiquetteFiles
import HanText
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: Check.Reason.allCases)
  func saysWhyARuleWasNotJudged(reason: Check.Reason) {
    expectBoth(reason.brief)
    expectBoth(reason.sentence)
    #expect(reason.sentence.zh.hasSuffix("。"))
    #expect(reason.sentence.en.hasSuffix("."))
  }

  @Test(arguments: [
    Finding.Detail.softened, .slip, .missing, .weaker, .overlap(0.5, .slight), .marked,
    .brokenOff, .cutOff, .rings(4),
  ])
  func saysWhatTheCheckSaw(detail: Finding.Detail) { expectBoth(detail.sentence) }

  @Test(arguments: [
    Problem.Kind.missing, .folder, .unreadable("EACCES"), .empty, .noTranscripts, .noneSelected,
    .onlyForeign(.recording, 3), .foreign(.pdf),
    .questionMarks(isPiped: true), .questionMarks(isPiped: false),
    .otherName(pattern: "{id}"), .binary,
    .nul,
    .brokenUTF8, .mixedEncodings, .wrongEncoding(.gb18030), .json("line 3"),
    .otherShape(lookedFor: ["utterances"], found: []),
    .badValue(field: "role", value: "x", expected: ["agent"]), .unknownRoles(["甲"]), .noRoles,
    .unsettledRoles(["甲", "乙"], confidence: 0.6), .missingColumns(["标注"]),
    .unknownLabel("x", nearest: nil), .unknownLabel("x", nearest: "1"),
    .noUtterances, .noQuestions, .lineTooLong(limit: 9), .tooBig(limit: 9),
    .tooMany(.findings, 9, limit: 3), .tooDeep(9, limit: 3), .tooDeep(900, limit: 3),
  ])
  func saysWhatIsWrongWithAnInput(kind: Problem.Kind) { expectAdvice(kind.sentence) }

  @Test(arguments: [
    QuizLoss.Kind.points, .pass(80), .wholeOnly, .share, .elements, .variants, .lines, .models,
    .arrow, .unknownKind(.matching), .unknownKind(.essay), .weights, .markup, .category("a"),
    .comment("a"), .name("a"), .oneWording, .stray("a"), .broken(.brace), .broken(.noPrompt),
    .broken(.noAnswer), .broken(.noOptions), .broken(.unknownOption("E")),
  ])
  func saysWhatAFormatCannotCarry(kind: QuizLoss.Kind) { expectBoth(kind.sentence) }

  @Test(arguments: [
    LexiconProblem.Kind.unreadable, .syntax("x"), .unknownKey("a", nearest: nil),
    .missingKey("id"), .wrongType("deduct", expected: "number"), .unknownValue("a", nearest: nil),
    .noLiteral("…"), .duplicate("a"), .judgements(0), .judgements(2), .weights(99.5), .noFiles,
    .pattern("(", .empty, at: 1), .pattern("(", .unclosedBracket, at: 1),
    .pattern("(", .unopenedBracket, at: 1), .pattern("(", .circularGroup("a"), at: 1),
    .pattern("(", .nothingBefore, at: 1), .pattern("(", .tooManyLiterals(9_999, limit: 9), at: 1),
    .pattern("(", .markAlone, at: 1), .pattern("(", .unexpected("|"), at: 1),
    .pattern("(", .tooDeep(9), at: 1), .tooDeep(limit: 9),
    .pattern("@a", .unknownGroup("a", nearest: nil), at: 1),
  ])
  func saysWhatIsWrongWithALexicon(kind: LexiconProblem.Kind) { expectAdvice(kind.sentence) }

  @Test func guessesWhatWasMeant() {
    let kinds: [LexiconProblem.Kind] = [
      .unknownKey("frobids", nearest: "forbids"), .unknownValue("eror", nearest: "error"),
      .pattern("@ofer", .unknownGroup("ofer", nearest: "@offer"), at: 1),
    ]
    for kind in kinds {
      #expect(kind.sentence.zh.contains("是不是"))
      #expect(kind.sentence.en.contains("did you mean"))
    }
    let role = Problem.Kind.badValue(field: "role", value: "agnet", expected: ["agent", "system"])
    #expect(role.sentence.zh.contains("是不是 agent？"))
  }

  @Test(arguments: [
    (Problem(path: "a.txt", line: 3, kind: .noRoles), "a.txt:3: "),
    (Problem(path: "a.txt", kind: .noRoles), "a.txt: "),
    (Problem(path: "a\u{1B}\n.txt", kind: .noRoles), "a\u{FFFD} .txt: "),
    (Problem(path: nil, line: 2, pointer: "/a/0", kind: .noRoles), "standard input:2: at /a/0: "),
  ])
  func saysWhereAnInputIsWrong(problem: Problem, place: String) {
    #expect(problem.line(.en).hasPrefix(place + "names no speakers"))
  }

  @Test(arguments: [
    (LexiconProblem(file: "a.yaml", line: 3, column: 5, kind: .noFiles), "a.yaml:3:5: no"),
    (LexiconProblem(file: "a.yaml", line: 0, column: 0, kind: .noFiles), "a.yaml: no"),
    (LexiconProblem(file: "", line: 0, column: 0, kind: .noFiles), "no"),
  ])
  func saysWhereALexiconIsWrong(problem: LexiconProblem, place: String) {
    #expect(problem.line(.en).hasPrefix(place + " lexicon files"))
  }

  @Test(arguments: [
    (85.0, "85.0", "85"), (14.25, "14.3", "14.25"), (0.05, "0.1", "0.05"), (-0.04, "0.0", "-0.04"),
    (2.5, "2.5", "2.5"), (4.200000000000003, "4.2", "4.2"), (.nan, "—", "—"),
  ])
  func writesNumbers(number: Double, oneDecimal: String, points: String) {
    #expect(number.oneDecimal == oneDecimal)
    #expect(number.points == points)
  }

  private func expectBoth(_ words: Localized) {
    #expect(!words.zh.isEmpty && !words.en.isEmpty)
    #expect(words.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!words.en.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) })
  }

  /// What is wrong, and behind a mark what to do.
  private func expectAdvice(_ words: Localized) {
    #expect(words.zh.contains("；") && words.zh.contains { "请是".contains($0) }, "\(words.zh)")
    #expect(words.en.contains(";") || words.en.contains("did you mean"), "\(words.en)")
  }
}
