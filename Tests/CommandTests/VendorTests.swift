import Foundation
import Testing

@Suite("JSON of speech services and quality-check systems, against the same calls in native JSON")
struct VendorTests {
  /// A fixture, the form that it is detected as, and its native twin.
  struct Row: CustomTestStringConvertible {
    var file: String
    var form: String
    var twin: String
    /// Whether it has times enough to tell an interruption.
    var isTimed: Bool
    var testDescription: String { file }

    init(_ file: String, _ form: String, _ twin: String, isTimed: Bool = true) {
      (self.file, self.form, self.twin, self.isTimed) = (file, form, twin, isTimed)
    }
  }

  static let table = [
    Row("aliyun-quality-check-epoch", "aliyun-quality-check", "outage", isTimed: false),
    Row("aliyun-quality-check-result", "aliyun-quality-check", "meter"),
    Row("aliyun-quality-check-tickets", "aliyun-quality-check", "meter-and-bill"),
    Row("aliyun-recognition-channels", "aliyun-recognition", "meter"),
    Row("aliyun-recognition-media", "aliyun-recognition", "bill"),
    Row("aliyun-recognition-push", "aliyun-recognition", "outage"),
    Row("amazon-call-analytics", "amazon-call-analytics", "meter"),
    Row("amazon-contact-lens", "amazon-call-analytics", "outage"),
    Row("amazon-contact-lens-live", "amazon-call-analytics", "bill"),
    Row("amazon-transcribe-channels", "amazon-transcribe", "meter"),
    Row("amazon-transcribe-items", "amazon-transcribe", "bill"),
    Row("amazon-transcribe-speakers", "amazon-transcribe", "outage"),
    Row("assemblyai-channels", "assemblyai", "outage"),
    Row("assemblyai-sentences", "assemblyai", "bill"),
    Row("assemblyai-utterances", "assemblyai", "meter"),
    Row("assemblyai-words", "assemblyai", "meter"),
    Row("azure-batch", "azure", "meter"),
    Row("azure-batch-iso", "azure", "outage"),
    Row("azure-fast", "azure", "bill"),
    Row("azure-fast-channels", "azure", "outage"),
    Row("dashscope-channels", "dashscope", "outage"),
    Row("dashscope-speakers", "dashscope", "meter"),
    Row("deepgram-utterances", "deepgram", "meter"),
    Row("deepgram-words", "deepgram", "outage"),
    Row("funasr-http", "funasr", "bill"),
    Row("funasr-older", "funasr", "outage"),
    Row("funasr-runtime", "funasr", "meter"),
    Row("funasr-sentence-info", "funasr", "meter"),
    Row("google-channels", "google", "meter"),
    Row("google-insights", "google-insights", "meter", isTimed: false),
    Row("google-insights-offsets", "google-insights", "outage", isTimed: false),
    Row("google-speakers", "google", "outage"),
    Row("google-v2", "google", "bill"),
    Row("huawei-contact-centre", "huawei", "bill"),
    Row("huawei-live", "huawei", "outage"),
    Row("huawei-recognition", "huawei", "meter"),
    Row("iflytek-v1", "iflytek", "meter"),
    Row("iflytek-v1-not-parted", "iflytek", "meter"),
    Row("iflytek-v2-lattice", "iflytek", "outage"),
    Row("iflytek-v2-lattice2", "iflytek", "bill"),
    Row("tencent-lines", "tencent", "bill"),
    Row("tencent-offsets", "tencent", "outage"),
    Row("tencent-response", "tencent", "meter"),
    Row("twilio-participants", "twilio", "outage"),
    Row("twilio-sentences", "twilio", "meter"),
    Row("volcengine", "volcengine", "meter"),
    Row("volcengine-candidates", "volcengine", "bill"),
    Row("volcengine-older", "volcengine", "outage"),
    Row("whisper-chunks", "whisper", "bill"),
    Row("whisper-cpp", "whisper", "outage"),
    Row("whisper-plain", "whisper", "meter"),
    Row("whisper-words", "whisper", "outage"),
    Row("whisper-x", "whisper", "meter"),
  ]

  private static let folder = Binary.root.appending(path: "Fixtures/vendors")

  @Test("The table names every fixture")
  func whole() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: VendorTests.folder.path)
    let named = VendorTests.table.flatMap { ["\($0.file).json", "native-\($0.twin).json"] }
    #expect(Set(files) == Set(named))
  }

  @Test("Every fixture is detected as what it is")
  func detected() throws {
    let files = VendorTests.table.map { "Fixtures/vendors/\($0.file).json" }
    let run = try Binary.run(["doctor"] + files)
    #expect(run.status == 0, "\(run.output)")
    let forms = run.output.matches(of: /格式：(\S+)/).map { String($0.1) }
    #expect(forms == VendorTests.table.map(\.form))
  }

  @Test("Every fixture has the findings of its twin, at the same time")
  func judged() throws {
    let findings = try VendorTests.findings(["Fixtures/vendors"])
    for row in VendorTests.table {
      let found = findings["\(row.file).json"] ?? []
      let expected = (findings["native-\(row.twin).json"] ?? [])
        .filter { row.isTimed || $0.rule != "interruption" }
      #expect(expected.isEmpty == (row.twin == "bill"))
      #expect(found.map(\.name) == expected.map(\.name), "\(row.file)")
      for (one, other) in zip(found, expected) {
        guard let start = one.start, let twin = other.start else { continue }
        #expect(abs(start - twin) < 0.6, "\(row.file): \(one.name)")
      }
    }
  }

  @Test("One answer a line is read like a list of them")
  func lines() throws {
    let folder = try Scratch()
    let answers = try ["tencent-response", "funasr-older"].map { name in
      let data = try Data(contentsOf: VendorTests.folder.appending(path: name + ".json"))
      return try JSONSerialization.data(withJSONObject: JSONSerialization.jsonObject(with: data))
    }
    let files = [
      try folder.write("calls.jsonl", answers.joined(separator: [0x0A])),
      try folder.write("calls.json", [0x5B] + answers.joined(separator: [0x2C]) + [0x5D]),
    ]
    let twins = ["meter", "outage"].map { "Fixtures/vendors/native-\($0).json" }
    let findings = try VendorTests.findings(files + twins)
    let expected = ["native-meter.json", "native-outage.json"].flatMap { findings[$0] ?? [] }
    #expect(expected.count > 1)
    for file in ["calls.jsonl", "calls.json"] {
      #expect(findings[file]?.map(\.name) == expected.map(\.name), "\(file)")
    }
  }

  private struct Report: Decodable {
    var path: String
    var findings: [Finding]
  }

  private struct Finding: Decodable {
    var rule: String
    var verdict: String
    var quote: String
    var start: Double?

    var name: String { "\(rule) \(verdict) \(quote)" }
  }

  /// What is found in files, by their names.
  private static func findings(_ paths: [String]) throws -> [String: [Finding]] {
    let run = try Binary.run(["lint", "--format", "jsonl", "--fail-on", "never"] + paths)
    #expect(run.status == 0, "\(run.complaints)")
    var findings: [String: [Finding]] = [:]
    for line in run.output.split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      let name = report.path.split(separator: "/").last.map(String.init) ?? ""
      findings[name, default: []] += report.findings
    }
    return findings
  }
}
