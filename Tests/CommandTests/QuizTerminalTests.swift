import Foundation
import Testing

@Suite("A quiz at a real terminal", .enabled(if: TerminalSession.isPossible))
struct QuizTerminalTests {
  private func session(
    _ folder: Scratch, _ options: [String] = [], columns: UInt16 = 60, isDumb: Bool = false
  ) throws -> TerminalSession {
    try TerminalSession(
      ["quiz", "take", "quiz.yaml", "--results", "r.jsonl"] + options, in: folder.url,
      columns: columns, isDumb: isDumb)
  }

  private func results(_ folder: Scratch) throws -> String {
    try String(contentsOf: folder.url.appending(path: "r.jsonl"), encoding: .utf8)
  }

  private func parts(_ folder: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      .filter { $0.hasSuffix(".part") }
  }

  @Test("Asked one by one with progress, a slip asked again, feedback behind each answer")
  func each() throws {
    let folder = try TakenQuiz.folder()
    let session = try session(folder, columns: 48)
    try session.read(to: "你的工号或姓名：")
    try session.type("0123")
    #expect(try session.read(to: "> ").contains("1/3 · 1 分"))
    try session.type("Z")
    try session.read(to: "没有这个选项，请重答。")
    try session.read(to: "> ")
    try session.type("A")
    #expect(try session.read(to: "2/3 · 2 分").contains("应选 B"))
    try session.read(to: "> ")
    try session.type(":b")
    #expect(try session.read(to: "> ").contains("1/3"))
    try session.type("B")
    #expect(try session.read(to: "> ").contains("✓"))
    try session.type("不用客气")
    try session.read(to: "3/3 · 2 分")
    try session.read(to: "> ")
    try session.type("您好，请问办理什么业务？\n再见\n")
    try session.read(to: "5/5 分，100%，及格")
    #expect(try session.end() == 0)
    #expect(
      try results(folder)
        == #"{"answers":{"c":"B","d":"您好，请问办理什么业务？\n再见","p":"不用客气"},"quiz":"t","trainee":"0123"}"#
        + "\n")
    #expect(session.screen.contains("\u{1B}[1m小测"))
    for line in session.screen.split(whereSeparator: \.isNewline) {
      let plain = String(line).replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let cells = plain.unicodeScalars.reduce(0) {
        $0 + ((0x2E80..<0x1F000).contains($1.value) ? 2 : 1)
      }
      #expect(cells <= 48, "\(plain)")
    }
  }

  @Test("Feedback at the end only, plain where the terminal is")
  func atEnd() throws {
    let folder = try TakenQuiz.folder()
    let session = try session(
      folder, ["--feedback", "end", "--trainee", "甲"], isDumb: true)
    for (place, answer) in [("1/3", "A"), ("2/3", "嗯"), ("3/3", "你好\n慢走\n")] {
      #expect(!(try session.read(to: place).contains("应选")))
      try session.read(to: "> ")
      try session.type(answer)
    }
    try session.read(to: "应选 B")
    try session.read(to: "可以说“不用客气”")
    try session.read(to: "学员 1 人，及格 0 人。")
    #expect(try session.end() == 1)
    #expect(!session.screen.contains("\u{1B}"))
    #expect(try parts(folder) == [] && results(folder).contains(#""p":"嗯""#))
  }

  @Test("Killed in the middle, the answers so far are there; run again, it goes on")
  func killed() throws {
    let folder = try TakenQuiz.folder()
    let first = try session(folder, ["--trainee", "甲"])
    try first.read(to: "1/3")
    try first.type("B")
    try first.read(to: "2/3")
    try first.read(to: "> ")
    first.kill()
    #expect(try parts(folder).count == 1)
    let second = try session(folder, ["--trainee", "甲"])
    #expect(try second.read(to: "2/3").contains("接着上次：已答 1 题。"))
    try second.read(to: "> ")
    try second.pressEnd()
    try second.read(to: "还没有做完")
    _ = try second.end()
    #expect(try parts(folder).count == 1)
    let third = try session(folder, ["--trainee", "甲"])
    try third.read(to: "2/3")
    try third.type("不用客气")
    try third.read(to: "3/3")
    try third.type("")
    try third.read(to: "答卷已写入 r.jsonl")
    #expect(try third.end() == 0)
    #expect(try parts(folder) == [])
    #expect(
      try results(folder) == #"{"answers":{"c":"B","d":"","p":"不用客气"},"quiz":"t","trainee":"甲"}"#
        + "\n")
  }
}
