import Foundation
import Testing

@Suite("Feedback sheets")
struct QuizSheetTests {
  private static let hostile = "<script>alert(1)</script>\u{202E}&\"'"

  /// A sheet of an answer and a prompt that would be markup, for a trainee who would be a path.
  private func sheets(_ folder: Scratch, trainees: [String]) throws -> Binary.Run {
    let quiz: [String: Any] = [
      "id": "x", "title": QuizSheetTests.hostile,
      "questions": [
        [
          "id": "q1", "kind": "choice", "prompt": QuizSheetTests.hostile, "points": 1,
          "options": [QuizSheetTests.hostile, "乙"], "answer": "B", "feedback": "{{{style}}}",
        ],
        [
          "id": "q2", "kind": "phrase", "prompt": "道谢", "clause": "第十六条(十二)",
          "elements": [["id": "w", "points": 2, "any": "不用客气", "clause": "第十六条(十二)"]],
          "model": "不用客气。",
        ],
      ],
    ]
    try folder.write("quiz.yaml", JSONSerialization.data(withJSONObject: quiz))
    let lines = try trainees.map { trainee in
      let sheet: [String: Any] = [
        "trainee": trainee, "answers": ["q1": "A", "q2": "烦死了，讨厌！" + QuizSheetTests.hostile],
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: sheet), as: UTF8.self)
    }
    return try Binary.run(
      ["quiz", "grade", "quiz.yaml", "--format", "html", "--sheets", "out/单"],
      input: lines.joined(separator: "\n"), in: folder.url)
  }

  @Test("A page holds no markup but its own, no script, and applies no style but its own")
  func harmless() throws {
    let run = try sheets(try Scratch(), trainees: [QuizSheetTests.hostile])
    #expect(run.status == 1, "\(run.complaints)")
    let page = run.output
    #expect(
      !page.contains("<script") && !page.contains("\u{202E}") && !page.contains("javascript:"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;\u{FFFD}&amp;&quot;&#39;"))
    #expect(page.contains("{{{style}}}"))
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    #expect(page.count(of: "<style>") == 1 && page.count(of: "style=") == 0)
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src=\""))
  }

  @Test("Each question has its answer, its points, what was missing and what to say instead")
  func complete() throws {
    let page = try sheets(try Scratch(), trainees: ["甲"]).output
    for part in [
      "<strong>0</strong> / 3 · 0% · <b>不及格</b>", "0 / 2", "烦死了，讨厌！",
      "✗ 不用客气 <small>第十六条(十二)</small>",
      "用了忌语“讨厌”（第十八条(五)）", "应说：", "应选 B", "☒ A.", "参考答案：不用客气。",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test("File names stay in the folder, whatever trainees are called")
  func names() throws {
    let folder = try Scratch()
    let trainees =
      ["../../甲", "/etc/passwd", "..", "CON", "a\u{0}b\n", String(repeating: "长", count: 300)]
      + [String(repeating: "e\u{301}\u{302}", count: 200), "C:\\x", "甲", "乙"]
    let run = try sheets(folder, trainees: trainees)
    #expect(run.complaints == "")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "out/单").path
    ).sorted()
    #expect(names.count == trainees.count)
    #expect(
      Array(names.prefix(4)) == [
        "01-______甲.html", "02-_etc_passwd.html", "03-__.html", "04-CON.html",
      ])
    #expect(names.allSatisfy { $0.utf8.count < 200 && $0.hasSuffix(".html") })
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [
        "out", "quiz.yaml",
      ])
  }

  @Test("A folder that cannot be made is told")
  func unwritable() throws {
    let folder = try Scratch()
    try folder.write("out", [])
    let run = try sheets(folder, trainees: ["甲"])
    #expect(run.status == 2 && run.complaints.contains("写不了"), "\(run.complaints)")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
