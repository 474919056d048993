import Foundation
import Testing

@Suite("Choosing rules on the command line") struct PolicyTests {
  @Test("What is not selected is neither reported nor scored, and the report says so")
  func selected() throws {
    let run = try Binary.run(
      ["lint", "--select", "forbidden-08，scene-*", "--ignore", "scene-wait", "--format", "json"],
      input: LintTests.rude)
    #expect(run.status == 1)
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let report = try #require(document as? [String: Any])
    let transcript = try #require((report["transcripts"] as? [[String: Any]])?.first)
    let findings = try #require(transcript["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["forbidden-08"])
    #expect(transcript["score"] as? Double == 75)
    let off = (report["summary"] as? [String: Any])?["switchedOff"] as? [[String: Any]]
    let names = Set((off ?? []).compactMap { $0["rule"] as? String })
    #expect(names.contains("forbidden-01") && names.contains("scene-wait"))
    #expect(!names.contains("forbidden-08") && !names.contains("scene-thanked"))
  }

  @Test(
    "A name that names nothing is refused with the nearest that does",
    arguments: [("--select", "forbiden-08", "forbidden-08"), ("--ignore", "scenes", "scene")])
  func unknown(option: String, name: String, nearest: String) throws {
    let run = try Binary.run(["lint", option, name], input: LintTests.rude)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains("“\(nearest)”"), "\(run.complaints)")
  }
}
