import Foundation
import Testing

@Suite struct EvaluateTests {
  @Test("Cases of several kinds are counted; misses and false alarms are listed")
  func counts() throws {
    let folder = try Scratch()
    let cases = """
      {"id": "p1", "turns": [{"role": "agent", "text": "不知道！"}], "expect": [{"turn": 0, "item": 1, "verdict": "violation"}]}
      {"id": "p2", "turns": [{"role": "agent", "text": "好的。"}], "expect": [{"turn": 0, "item": 3, "verdict": "violation"}]}
      {"id": "p3", "turns": [{"role": "agent", "text": "真笨！"}], "expect": []}
      {"id": "i1", "utterances": [{"role": "customer", "text": "我家", "start": 0, "end": 3}, {"role": "agent", "text": "户号报一下", "start": 1.5, "end": 4}], "expect": {"interruptions": [{"utterance": 1, "grade": "ordinary", "verdict": "violation"}], "status": "failed"}}
      {"id": "s1", "channel": "counter", "utterances": [{"role": "agent", "text": "您好"}], "expect": {"failed": [], "passed": ["forbidden-01"], "na": []}}
      """
    let path = try folder.write("cases.jsonl", cases.utf8)
    let run = try Binary.run(["evaluate", "--language", "en", path])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains("p2 forbidden-03: expected violation, found nothing"))
    #expect(run.output.contains("p3 forbidden-06: expected nothing, found violation"))
    let all = run.output.split(separator: "\n").first { $0.hasPrefix("all violations") }
    #expect(all?.split(separator: " ").dropFirst(2) == ["2", "1", "1", "0.667", "0.667", "0.667"])
    #expect(run.output.contains("5 cases"))
  }

  @Test("A line that is no case is told with its number")
  func broken() throws {
    let folder = try Scratch()
    let path = try folder.write("cases.jsonl", "{\"id\": 1}\n".utf8)
    let run = try Binary.run(["evaluate", path])
    #expect(run.status == 2)
    #expect(run.complaints.contains("cases.jsonl:1: "))
  }
}
