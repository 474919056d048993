import Etiquette
import EtiquetteFiles
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

  @Test func hasNoMeanOfNothing() {
    #expect(Summary().all.meanScore == nil)
  }
}
