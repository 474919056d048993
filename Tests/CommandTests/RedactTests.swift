import Foundation
import Testing

@Suite("Personal details in reports")
struct RedactTests {
  private static let call = """
    # 渠道: 热线
    客服：您好，供水热线，请问有什么可以帮您？
    客户：我叫张伟，电话13812345678。
    客服：13812345678，张伟先生，这个我不知道。
    """

  private static let forms = [
    "text", "concise", "json", "jsonl", "csv", "html", "markdown", "sarif", "junit", "github",
    "checkstyle",
  ]

  /// The forms with those that quote nobody.
  private static let all = forms + ["scores-csv"]

  /// The report of the call in every form, written in one run.
  private static func lint(_ options: [String]) throws -> [String: String] {
    let folder = try Scratch()
    let path = try folder.write("a.txt", call.utf8)
    let targets = forms.flatMap { ["--format", "\($0)=\(folder.url.path)/\($0)"] }
    let run = try Binary.run(["lint", "--fail-on", "never"] + targets + options + [path])
    #expect(run.status == 0, "\(run.complaints)")
    return try Dictionary(
      uniqueKeysWithValues: forms.map { form in
        let file = folder.url.appending(path: form)
        return (form, try String(contentsOf: file, encoding: .utf8))
      })
  }

  @Test("Masked and said to be masked when asked for, in every form that quotes")
  func masked() throws {
    for (form, report) in try Self.lint(["--redact"]) {
      #expect(!report.contains("13812345678") && !report.contains("张伟"), "\(form)")
      #expect(report.contains("已遮盖个人信息") || report.contains("redacted"), "\(form)")
    }
  }

  @Test("Whole when asked for, and nothing is said")
  func whole() throws {
    for (form, report) in try Self.lint(["--no-redact"]) {
      #expect(report.contains("13812345678") && report.contains("张伟"), "\(form)")
      #expect(!report.contains("遮盖") && !report.contains("redacted"), "\(form)")
    }
  }

  @Test("Masked by default where a report travels")
  func byDefault() throws {
    for (form, report) in try Self.lint([]) {
      #expect(
        report.contains("13812345678") != ["csv", "html", "markdown"].contains(form), "\(form)")
    }
  }

  @Test("Names and numbers in the names of files are masked with the rest")
  func paths() throws {
    let folder = try Scratch()
    let path = try folder.write("张三-13800138000.txt", "客服：我不知道。\n".utf8)
    let broken = try folder.write("李四_13900139000.json", "{".utf8)
    for form in Self.all {
      let run = try Binary.run(["lint", "--format", form, "--redact", path, broken])
      #expect(!run.output.contains("张三") && !run.output.contains("13800138000"), "\(form)")
      #expect(!run.output.contains("李四") && !run.output.contains("13900139000"), "\(form)")
    }
  }

  /// Files of which a message quotes what stands where something else should.
  private static let broken = [
    ("cell.csv", "说话人,内容,开始时间\n客服,不知道,我叫张伟，电话13812345678\n"),
    ("label.csv", "说话人,内容\n张伟 13812345678,您好\n李娜,好\n"),
    ("time.srt", "1\n00:00:01,000 --> 我叫张伟，电话13812345678\n客服：您好\n"),
    ("channel.txt", "# 渠道: 我叫张伟，13812345678\n客服：您好\n"),
    ("hangup.txt", "# 挂机: 我叫张伟，13812345678\n客服：您好\n"),
    ("roles.txt", "张伟：您好\n李娜：不知道13812345678\n"),
    ("keys.json", "{\"我叫张伟，13812345678\": 1}"),
    ("pointer.json", "{\"transcripts\": [{\"我叫张伟，13812345678\": 1}]}"),
    ("role.json", "{\"utterances\": [{\"role\": \"张伟 13812345678\", \"text\": \"好\"}]}"),
    (
      "escaped.json",
      #"{"date": ["\u6211\u53eb\u5f20\u4f1f，13812345678"], "utterances": []}"#
    ),
    ("value.json", "{\"channel\": \"我叫张伟，13812345678\", \"utterances\": []}"),
  ]

  @Test("What a problem quotes is masked with the rest, and always where it may end in a log")
  func problems() throws {
    let folder = try Scratch()
    let paths = try Self.broken.map { try folder.write($0.0, $0.1.utf8) }
    for form in Self.all {
      let masked = try Binary.run(["lint", "--format", form, "--redact"] + paths)
      let whole = try Binary.run(["lint", "--format", form, "--no-redact"] + paths)
      let said = masked.output + masked.complaints + whole.complaints
      #expect(!said.contains("张伟") && !said.contains("13812345678"), "\(form)")
      #expect(!said.contains("u4f1f"), "\(form)")
      #expect(masked.output.contains("roles.txt") || masked.complaints.contains("roles.txt"))
      let isTold = !["jsonl", "csv", "scores-csv"].contains(form)
      #expect(whole.output.contains("13812345678") == isTold, "\(form)")
    }
    let doctor = try Binary.run(["doctor"] + paths)
    #expect(doctor.output.contains("张伟") && doctor.output.contains("13812345678"))
    let converted = try Binary.run(["convert", "--to", "native"] + paths)
    #expect(!converted.complaints.contains("张伟") && converted.complaints.contains("roles.txt"))
  }

  @Test("A date that is no day is masked, others stand as they are")
  func dates() throws {
    let folder = try Scratch()
    let dates = [
      "2026-11-03T09:12:00+08:00", "20261103091205", "2026年11月3日 9:12", "2026/11/3 9:12:05.250Z",
    ]
    let foreign = ["王小明先生13911112222", "我叫王小明", "13911112222", "2026-11-03 王小明先生"]
    let lines = (dates + foreign).enumerated().map { number, date in
      #"{"id":"\#(number)","date":"\#(date)","utterances":[{"role":"agent","text":"不知道"}]}"#
    }
    let path = try folder.write("a.jsonl", lines.joined(separator: "\n").utf8)
    for form in Self.all {
      let run = try Binary.run([
        "lint", "--format", form, "--redact", "--statistics", "day", "--format", "json=/dev/null",
        path,
      ])
      let said = run.output + run.complaints
      #expect(!said.contains("王小明") && !said.contains("13911112222"), "\(form)")
      let shows = ["csv", "scores-csv"].contains(form)
      if shows { for date in dates { #expect(said.contains(date), "\(form) \(date)") } }
    }
    let converted = try Binary.run(["convert", "--to", "native", "--redact", path]).output
    #expect(!converted.contains("王小明") && converted.contains(dates[0]))
  }

  @Test("Figures by file or agent name no customer", arguments: ["text", "json", "markdown"])
  func statistics(form: String) throws {
    let folder = try Scratch()
    try folder.write("0123-张三_13800138000.txt", "客服：我不知道。\n".utf8)
    let options = [
      "lint", "--format", form, "--name-pattern", "{agent}-{id}", "--statistics", "file",
      "--statistics", "agent",
    ]
    let masked = try Binary.run(options + ["--redact", folder.url.path]).output
    #expect(!masked.contains("张三") && !masked.contains("13800138000"))
    #expect(masked.contains("0123"))
    let whole = try Binary.run(options + ["--no-redact", folder.url.path]).output
    #expect(whole.contains("张三") && whole.contains("13800138000"))
  }

  @Test("Why a finding is waived is masked, and so is the waiver that nobody needs")
  func waivers() throws {
    let folder = try Scratch()
    let path = try folder.write("a.txt", "客服：我不知道。\n".utf8)
    let waivers = try folder.write(
      "w.yaml",
      """
      waivers:
        - {rule: forbidden-01, quote: 不知道, transcript: a, reason: 客户张伟13812345678同意, reviewer: 王芳}
        - {rule: forbidden-02, quote: 我叫张伟13812345678, transcript: a, reason: x, reviewer: y}

      """.utf8)
    for form in ["json", "html"] {
      let run = try Binary.run([
        "lint", "--format", form, "--redact", "--waivers", waivers, path,
      ])
      #expect(run.output.contains("王芳") && run.complaints.contains("forbidden-02"), "\(form)")
      let said = run.output + run.complaints
      #expect(!said.contains("张伟") && !said.contains("13812345678"), "\(form)")
    }
  }

  @Test("Records that travel are converted with the details masked")
  func converted() throws {
    let folder = try Scratch()
    let path = try folder.write("张三-13800138000.txt", "客户：我叫王建国，电话13812345678。\n".utf8)
    let whole = try Binary.run(["convert", "--to", "native", path])
    #expect(whole.output.contains("王建国") && whole.output.contains("张三"))
    let masked = try Binary.run(["convert", "--to", "native", "--redact", path])
    for detail in ["王建国", "13812345678", "张三", "13800138000"] {
      #expect(!masked.output.contains(detail), "\(detail)")
    }
  }

  @Test("Carets and places stand as before")
  func places() throws {
    let masked = try Self.lint(["--redact"])
    let whole = try Self.lint(["--no-redact"])
    #expect(try !Self.carets(masked).isEmpty)
    #expect(try Self.carets(masked) == Self.carets(whole))
    #expect(try Self.columns(masked) == Self.columns(whole))
  }

  private static func carets(_ reports: [String: String]) throws -> [Substring] {
    try #require(reports["text"]).split(separator: "\n").filter { $0.contains("^") }
  }

  private static func columns(_ reports: [String: String]) throws -> [[Int]] {
    let report = Data(try #require(reports["json"]).utf8)
    let document = try JSONSerialization.jsonObject(with: report) as? [String: Any]
    let transcript = (document?["transcripts"] as? [[String: Any]])?.first
    let findings = try #require(transcript?["findings"] as? [[String: Any]])
    return findings.map { finding in
      ["line", "column", "endColumn"].map { finding[$0] as? Int ?? 0 }
    }
  }
}
