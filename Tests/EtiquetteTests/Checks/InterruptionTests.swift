import Etiquette
import EtiquetteFiles
import HanText
import Testing

/// A call in one line: `客 0-4.5 我家没水了 / 坐 4-6 您别急`, the times optional, `系` for a system line.
struct Call: Sendable, CustomTestStringConvertible {
  let script: String
  /// The findings: utterance, then `slight`, `ordinary`, `severe`, `marked`, `broken` or `words`,
  /// with a question mark behind what is only for review.
  let findings: String
  let status: String

  init(_ script: String, _ findings: String = "", _ status: String? = nil) {
    self.script = script
    self.findings = findings
    self.status = status ?? (findings.isEmpty ? "passed" : "failed")
  }

  var testDescription: String { script }

  var transcript: Transcript {
    var transcript = Transcript(id: "call", channel: .hotline)
    for line in script.split(separator: " / ") {
      var parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      let role: Role = parts[0] == "客" ? .customer : parts[0] == "坐" ? .agent : .system
      var times: [Double] = []
      if parts.count == 3 {
        times = parts.remove(at: 1).split(separator: "-").compactMap { Double($0) }
      }
      transcript.append(
        role, (parts.last ?? "").utf8, start: times.first,
        end: times.count > 1 ? times[1] : nil)
    }
    return transcript
  }
}

@Suite struct InterruptionTests {
  private let linter: Linter
  private let boundaries: WordBoundaries

  init() throws {
    linter = try InterruptionTests.shared.get()
    boundaries = try WordBoundaries()
  }

  /// Compiled once for all cases.
  private static let shared = Result {
    Linter(try LexiconReader().read(lexiconFiles(paths)))
  }
  private static let paths = ["shared", "scorecard", "interruption"].map { name in
    let folders = #filePath.split(separator: "/").dropLast(4)
    return "/" + folders.joined(separator: "/") + "/Lexicon/\(name).yaml"
  }

  private func check(_ call: Call) throws {
    let report = try linter.lint(call.transcript, boundaries: boundaries)
    let found = report.findings.map { finding in
      let name: String
      switch finding.detail {
      case .overlap(_, let grade): name = grade.rawValue
      case .marked: name = "marked"
      case .brokenOff: name = "broken"
      case .cutOff: name = "words"
      case .softened, .slip, .missing, .weaker, .rings, nil: name = "other"
      }
      return "\(finding.utterance) \(name)\(finding.verdict == .review ? "?" : "")"
    }
    #expect(found.joined(separator: ", ") == call.findings)
    let check = report.checks.first { $0.rule == "interruption" }
    let reason = check?.reason.map { " \($0)" } ?? ""
    #expect((check?.status.rawValue ?? "") + reason == call.status)
  }

  @Test(
    "Every number just below and just above",
    arguments: [
      // The customer has been speaking for a second.
      Call("客 0-5 我想问水费怎么涨了 / 坐 0.9-4 请报一下户号给我查"),
      Call("客 3.1-8 我想问水费怎么涨了 / 坐 4.1-7 请报一下户号给我查", "1 severe"),
      // Both speak for half a second.
      Call("客 0-5 我想问水费怎么涨了 / 坐 4.52-7 请报一下户号给我查"),
      Call("客 0-5 我想问水费怎么涨了 / 坐 4.5-7 请报一下户号给我查", "1 slight"),
      Call("客 0-6 我想问水费怎么涨了 / 坐 3-3.49 户号呢"),
      Call("客 0-6 我想问水费怎么涨了 / 坐 3-3.5 户号呢", "1 slight"),
      // Grades.
      Call("客 0.3-5.3 我想问水费怎么涨了 / 坐 4.31-7 请报一下户号给我查", "1 slight"),
      Call("客 0.3-5.3 我想问水费怎么涨了 / 坐 4.3-7 请报一下户号给我查", "1 ordinary"),
      Call("客 0.3-5.3 我想问水费怎么涨了 / 坐 3.31-7 请报一下户号给我查", "1 ordinary"),
      Call("客 0.3-5.3 我想问水费怎么涨了 / 坐 3.3-7 请报一下户号给我查", "1 severe"),
      // A pause of 0.3 s ends a run of speech, a shorter one does not.
      Call("客 0-3 水管裂了 / 坐 3.1-6 先报一下地址好吧 / 客 3.29-7 水都流到街上了", "1 severe"),
      Call("客 0-3 水管裂了 / 坐 3.1-6 先报一下地址好吧 / 客 3.3-7 水都流到街上了"),
      Call("坐 0-2 水价分三档 / 客 1.5-9 可我家人多 / 坐 2.2-6 第一档到一百八十吨为止"),
      Call("坐 0-1 水价分三档 / 客 0.2-9 可我家人多 / 坐 1.3-6 第一档到一百八十吨为止", "2 severe"),
    ])
  func thresholds(_ call: Call) throws { try check(call) }

  @Test(
    "Signs of listening and what is none",
    arguments: [
      Call("客 0-9 他答应了又没来 / 坐 3-3.8 嗯嗯 / 坐 5-5.9 是的是的 / 坐 7-7.8 您说"),
      Call("客 0-9 他答应了又没来 / 坐 3-5 嗯，对，好的"),
      Call("客 0-9 他答应了又没来 / 坐 3-4.5 对对对好的好的好的"),
      Call("客 0-9 他答应了又没来 / 坐 3-4.6 对对对好的好的好的", "1 ordinary"),
      Call("客 0-9 他答应了又没来 / 坐 3-6 哦，原来是这样子啊，我很理解您的心情，请您慢慢讲"),
      Call("客 0-9 他答应了又没来 / 坐 3-6 嗯，您继续说，我都记着呢"),
      Call("客 0-9 他答应了又没来 / 坐 3-3.8 什么时候", "1 slight"),
      Call("客 0-9 他答应了又没来 / 坐 3-3.8 等一下", "1 slight"),
      Call("客 0-9 他答应了又没来 / 坐 3-5 嗯您几号报的修", "1 severe"),
      // Assent that runs on into a take-over; a pause makes it two.
      Call("客 0-9 他答应了又没来 / 坐 3-3.4 嗯 / 坐 3.6-6 您几号报的修", "2 severe"),
      Call("客 0-9 他答应了又没来 / 坐 3-3.4 好的 / 坐 3.5-3.8 对 / 坐 4-5 几号报的修", "3 severe"),
      Call("客 0-9 他答应了又没来 / 坐 7-8.6 嗯 / 坐 8.8-12 您几号报的修"),
      // A take-over in two pieces is one interruption.
      Call("客 0-9 他答应了又没来 / 坐 3-4 几号报的修 / 坐 4.2-5.2 谁接的电话", "1 severe"),
      Call("客 0-9 他答应了又没来 / 坐 3-4 几号报的修 / 坐 4.3-5.2 谁接的电话", "1 ordinary, 2 slight"),
    ])
  func signals(_ call: Call) throws { try check(call) }

  @Test(
    "An apology first, or harm to prevent",
    arguments: [
      Call("客 0-9 水漫到插座了 / 坐 3-5 对不起，打断您一下，是几楼", "1 severe?", "passed"),
      Call("客 0-9 水漫到插座了 / 坐 3-5 王先生不好意思，是几楼", "1 severe?", "passed"),
      Call("客 0-9 水漫到插座了 / 坐 3-5 快把电闸拉了，别碰水", "1 severe?", "passed"),
      Call("客 0-9 水漫到插座了 / 坐 3-5 您户号对不起来，再报一遍", "1 severe"),
      Call("客 0-9 水漫到插座了 / 坐 3-5 欠费三期要停水的，真抱歉", "1 severe"),
    ])
  func excuses(_ call: Call) throws { try check(call) }

  @Test(
    "Marks and lines that break off, without times",
    arguments: [
      Call("客 我的表从上个月—— / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月—\u{200B}—\u{2060} / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月... / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月- / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月[打断] / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月（被搶話） / 坐 表号报一下", "1 broken?", "not-decidable onlyReviews"),
      Call("客 我的表从上个月—— / 坐 嗯，您说", "", "not-decidable noTimes"),
      Call("客 我的表从上个月—— / 客 找到了 / 坐 表号报一下", "", "not-decidable noTimes"),
      Call("客 我的表从上个月 / 坐 【抢话】表号报一下", "1 marked"),
      Call("客 我的表从上个月—— / 坐 (插話)表号报一下", "1 marked"),
      Call("客 我的表从上个月 / 系 [打断] / 坐 表号报一下", "2 marked"),
      Call("客 我的表从上个月 / 坐 表号报一下 / 系 （坐席打断客户） / 客 我还没讲", "1 marked"),
      Call("客 我的表从上个月（客服打断） / 坐 表号报一下", "1 marked"),
      Call("坐 您的表 / 系 [打断] / 客 我知道", "", "not-decidable noTimes"),
      Call("客 好 / 坐 [被客户打断]您的表—— / 客 我知道", "", "not-decidable noTimes"),
      Call("客 [打断]我知道 / 坐 那好", "", "not-decidable noTimes"),
      Call("坐 您的表—— / 客 我知道 / 坐 好的", "", "not-decidable noTimes"),
      Call("客 我的表 / 坐 [未打断]表号是多少", "", "not-decidable noTimes"),
      Call("客 我的表 / 坐 [打断]对不起，打断您一下", "1 marked?", "not-decidable onlyReviews"),
    ])
  func writing(_ call: Call) throws { try check(call) }

  @Test(
    "Words and marks beside times",
    arguments: [
      Call("客 0-3 我交过了。 / 坐 4-6 你先听我说，没到账", "1 words"),
      Call("客 0-3 我交过了。 / 坐 1.5-6 你先听我说，没到账", "1 ordinary"),
      Call("客 我交过了，别说了 / 坐 好的，我查", "", "not-decidable noTimes"),
      Call("客 我的表—— / 坐 你别说了 / 坐 打住", "1 words"),
      Call("客 0-3 我的表—— / 坐 2.9-6 表号报一下"),
      Call("客 0-3 我的表 / 坐 4-6 [打断]表号报一下", "1 marked?", "passed"),
      Call("客 0-3 我的表 / 坐 1.8-6 [打断]表号报一下", "1 ordinary"),
    ])
  func together(_ call: Call) throws { try check(call) }

  @Test(
    "What cannot be decided",
    arguments: [
      Call("坐 您好", "", "not-applicable noCustomer"),
      Call("客 您好", "", "not-applicable noAgent"),
      Call("客 0 我的表坏了 / 坐 4 表号报一下", "", "not-decidable noEnds"),
      Call("客 0-5 我的表坏了 / 坐 4 表号报一下", "", "not-decidable noEnds"),
      Call("客 0-0 我的表坏了 / 坐 4-4 表号报一下", "", "not-decidable noEnds"),
      Call("客 0-3 我的表坏了 / 坐 4-2 表号报一下", "", "not-decidable reversedTimes"),
      Call("客 0-5 我的表坏了 / 坐 3-5 表号报一下 / 客 7-6 好", "1 severe"),
      Call("客 0-5 我的表坏了 / 坐 3-5 表号报一下 / 客 好", "1 severe"),
      Call("客 0-5 我的表坏了 / 系 2-4 通话将被录音 / 坐 5.5-7 表号报一下"),
      Call("坐 0-4 您的表已经换好了 / 客 2-6 换好了怎么还在走"),
      Call("客 0-6 我的表坏了 / 客 0-6 我的表坏了 / 坐 5.3-7 表号报一下", "2 slight"),
    ])
  func statuses(_ call: Call) throws { try check(call) }

  @Test("Examples mark the words that cut off")
  func examples() throws {
    let rule = try #require(linter.lexicon.rule("interruption"))
    for line in rule.examples.flags + rule.examples.reviews {
      let found = try marked(line.filter { !"⟦⟧".contains($0) })
      #expect(found == [line])
    }
    for line in rule.examples.passes {
      let found = try marked(line)
      #expect(found == [])
    }
  }

  @Test("Every phrase has an example that fires, every exception one that is silent")
  func coverage() throws {
    let rule = try #require(linter.lexicon.rule("interruption"))
    guard case .interrupts(let words) = rule.judgement else { return }
    let lines = rule.examples.flags + rule.examples.reviews
    for pattern in words.cutsOff {
      let heard = try fired(lines, rule) { $0.cutsOff = [pattern] }
      #expect(heard, "\(pattern.source)")
    }
    for index in words.unless.indices {
      let silenced = try fired(rule.examples.passes, rule) { $0.unless.remove(at: index) }
      #expect(silenced, "\(words.unless[index].name)")
    }
  }

  /// Whether the changed rule fires on one of the lines.
  private func fired(
    _ lines: [String], _ rule: Rule, with change: (inout Interrupts) -> Void
  ) throws -> Bool {
    var (rule, lexicon) = (rule, linter.lexicon)
    guard case .interrupts(var words) = rule.judgement else { return false }
    change(&words)
    rule.judgement = .interrupts(words)
    lexicon.rules = [rule]
    let changed = Linter(lexicon)
    return try lines.contains { line in
      try !marked(line.filter { !"⟦⟧".contains($0) }, changed).isEmpty
    }
  }

  /// An agent's line with each finding's words in brackets.
  private func marked(_ line: String, _ other: Linter? = nil) throws -> [String] {
    var transcript = Transcript(id: "line", channel: .hotline)
    transcript.append(.agent, line.utf8)
    return try (other ?? linter).lint(transcript, boundaries: boundaries).findings.map { finding in
      let upper = Int32(transcript.text.count)
      return transcript.string(0..<finding.quote.lowerBound) + "⟦"
        + transcript.string(finding.quote) + "⟧"
        + transcript.string(finding.quote.upperBound..<upper)
    }
  }
}
