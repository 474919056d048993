import Etiquette
@testable import EtiquetteFiles
import Testing

@Suite struct SummaryTests {
  @Test func countsFindingsByRuleAndChannel() {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧")
    var report = Sample.report(transcript, Sample.finding(quote, utterance: 0), value: 80)
    report.findings.append(Sample.finding(quote, utterance: 0))
    report.findings.append(
      Sample.finding(quote, utterance: 0, rule: "greeting", verdict: .review))
    var other = Sample.report(transcript, nil, passed: false, value: 55)
    other.channel.value = .counter
    var summary = Summary()
    summary.add(report)
    summary.add(other)
    #expect(summary.all.transcripts == 2)
    #expect(summary.all.violations == 2)
    #expect(summary.all.reviews == 1)
    #expect(summary.all.passed == 1)
    #expect(summary.all.failed == 1)
    #expect(summary.all.meanScore == 67.5)
    #expect(summary.channels[.hotline]?.meanScore == 80)
    #expect(summary.channels[.counter]?.transcripts == 1)
    #expect(summary.channels[.phone] == nil)
    #expect(summary.rules.map(\.rule) == ["forbidden-01", "greeting"])
    #expect(summary.rules.map(\.violations) == [2, 0])
    #expect(summary.rules.map(\.reviews) == [0, 1])
    #expect(summary.rules.map(\.transcripts) == [1, 1])
  }

  @Test func followsAgentsAndDays() {
    var (transcript, _) = Sample.transcript("客服：好")
    var summary = Summary()
    for (agent, date, value) in [
      ("1", "2026-11-03T09:00", 80), ("1", "2026/11/3", 60), ("1", "2026-11-04", 90),
      ("2", "", 100), (nil, nil, 50),
    ] as [(String?, String?, Double)] {
      (transcript.agent, transcript.date) = (agent, date)
      var part = Summary()
      part.add(Sample.report(transcript, nil, value: value))
      summary += part
    }
    #expect(
      summary.agents["1"]?.days.sorted { $0.key < $1.key }.map(\.value.meanScore) == [70, 90])
    #expect(summary.agents["2"]?.days.isEmpty == true)
    #expect(summary.agents[nil]?.all.transcripts == 1)
    #expect(summary.course.all.transcripts == 5)
    #expect(summary.course.days.count == 2)
    #expect(summary.scores == [50: 1, 60: 1, 80: 1, 90: 1, 100: 1])
    #expect(summary.gaps == [Summary.Gap(rule: "interruption", reason: .noTimes): 5])
  }

  @Test func hasNoMeanOfNothing() {
    #expect(Summary().all.meanScore == nil)
  }
}
