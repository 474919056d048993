import Testing

@testable import Etiquette
@testable import EtiquetteFiles

@Suite("Checks are written as an encoder would write them")
struct JSONChecksTests {
  private struct Member: Encodable {
    var code: String?
    var note: String?
    var reason: String?
    var rule: String
    var status: String
  }

  private static let rules = ["a-\"1\"", "b-2", "c-3", "d-4", "e-五"]

  private static func check(_ rule: Int, _ outcome: Character) -> Check {
    let rule = rules.indices.contains(rule) ? rules[rule] : "no-such-rule"
    return switch outcome {
    case "p": Check(rule: rule, status: .passed)
    case "n": Check(rule: rule, status: .notApplicable, reason: .noScene)
    case "b": Check(rule: rule, status: .passed, reason: .bonus)
    case "o": Check(rule: rule, status: .notApplicable, reason: .switchedOff, note: "试\n用")
    default: Check(rule: rule, status: .failed)
    }
  }

  @Test(
    "Runs, gaps, other orders, and rules that no book has",
    arguments: [
      [], [(0, "p")], [(4, "n")], [(9, "p")], [(0, "f")],
      [(0, "p"), (1, "p"), (2, "p"), (3, "p"), (4, "p")],
      [(0, "n"), (1, "n"), (2, "p"), (3, "p"), (4, "n")],
      [(1, "p"), (3, "p"), (4, "n")], [(4, "p"), (0, "p"), (1, "n")],
      [(0, "p"), (0, "p"), (1, "p")], [(0, "f"), (1, "p"), (2, "b"), (3, "o"), (4, "p")],
      [(0, "p"), (9, "n"), (1, "p"), (2, "n"), (9, "f")],
    ] as [[(Int, Character)]])
  func agrees(outcomes: [(Int, Character)]) {
    let checks = outcomes.map { JSONChecksTests.check($0.0, $0.1) }
    let alone = Outcomes(checks)
    #expect(alone.checks == checks)
    expect(alone, checks)
  }

  private func expect(_ outcomes: Outcomes, _ checks: [Check]) {
    for language in Language.allCases {
      var out = JSONText(reserving: 0)
      JSONChecks(language).write(outcomes, &out)
      let members = checks.map { check in
        Member(
          code: check.reason?.rawValue, note: check.note,
          reason: check.reason.map { $0.sentence[language] }, rule: check.rule,
          status: check.status.rawValue)
      }
      #expect(out.text == json(members))
    }
  }

  @Test(
    "Others among the usual ones",
    arguments: [
      ("", ""), ("p", ""), ("ppn", ""), ("ppn", "  f"), ("ppn", "f"), ("ppn", " f"), ("ppn", "fbf"),
      ("nopno", "f  f"), ("nopno", " p "), ("ppppp", "f f f"), ("p", "o"), ("opn", " o"),
    ])
  func others(usual: String, others: String) {
    let checks = usual.enumerated().map { Self.check($0.offset, $0.element) }
    let other = others.enumerated().filter { $0.element != " " }.map {
      Outcomes.Other(place: $0.offset, check: Self.check($0.offset, $0.element))
    }
    let outcomes = Outcomes(Outcomes.Usual(checks, isShared: true), other)
    var all = checks
    for one in other { all[one.place] = one.check }
    #expect(outcomes.checks == all)
    #expect(outcomes.count == all.count)
    var statuses: [Check.Status] = []
    outcomes.eachStatus { place, status in
      #expect(place == statuses.count)
      statuses.append(status)
    }
    #expect(statuses == all.map(\.status))
    let told = all.filter { $0.reason == .switchedOff || $0.status == .notDecidable }
    #expect(Set(outcomes.told.map(\.rule)) == Set(told.map(\.rule)))
    #expect(outcomes.told.count == told.count)
    expect(outcomes, all)
  }

  @Test("What is written of one list is not taken for another's")
  func lists() {
    let written = JSONChecks(.zh)
    for _ in 0..<3 {
      for outcome in "pnf" {
        let checks = [Self.check(0, outcome), Self.check(1, outcome)]
        var out = JSONText(reserving: 0)
        written.write(Outcomes(Outcomes.Usual(checks, isShared: true), []), &out)
        #expect(out.text.contains(checks[1].status.rawValue))
      }
    }
  }
}
