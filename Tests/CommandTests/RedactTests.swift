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

  private static func lint(_ options: [String]) throws -> String {
    let folder = try Scratch()
    let path = try folder.write("a.txt", call.utf8)
    let run = try Binary.run(["lint", "--fail-on", "never"] + options + [path])
    #expect(run.status == 0, "\(run.complaints)")
    return run.output
  }

  private static let forms = [
    "text", "concise", "json", "jsonl", "csv", "markdown", "sarif", "junit", "github", "checkstyle",
  ]

  @Test("Masked and said to be masked when asked for, in every form that quotes", arguments: forms)
  func masked(form: String) throws {
    let report = try Self.lint(["--format", form, "--redact"])
    #expect(!report.contains("13812345678"))
    #expect(!report.contains("张伟"))
    #expect(report.contains("已遮盖个人信息") || report.contains("redacted"))
  }

  @Test("Whole when asked for, and nothing is said", arguments: forms)
  func whole(form: String) throws {
    let report = try Self.lint(["--format", form, "--no-redact"])
    #expect(report.contains("13812345678"))
    #expect(report.contains("张伟"))
    #expect(!report.contains("遮盖") && !report.contains("redacted"))
  }

  @Test("Masked by default where a report travels", arguments: forms)
  func byDefault(form: String) throws {
    let isMasked = ["csv", "markdown"].contains(form)
    #expect(try Self.lint(["--format", form]).contains("13812345678") == !isMasked)
  }

  @Test("Carets stand under the words as before")
  func carets() throws {
    let whole = try Self.lint([]).split(separator: "\n").filter { $0.contains("^") }
    let masked = try Self.lint(["--redact"]).split(separator: "\n").filter { $0.contains("^") }
    #expect(!whole.isEmpty)
    #expect(whole == masked)
  }

  @Test("Places in JSON are as before")
  func places() throws {
    func places(_ options: [String]) throws -> [[Int]] {
      let report = try Self.lint(["--format", "json"] + options)
      let document = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
      let transcript = (document?["transcripts"] as? [[String: Any]])?.first
      let findings = try #require(transcript?["findings"] as? [[String: Any]])
      return findings.map { finding in
        ["line", "column", "endColumn"].map { finding[$0] as? Int ?? 0 }
      }
    }
    #expect(try places(["--redact"]) == places([]))
  }
}
