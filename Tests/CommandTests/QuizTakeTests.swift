import Foundation
import Testing

@Suite("A quiz at the terminal, its answers through a pipe")
struct QuizTakeTests {
  private func take(
    _ folder: Scratch, _ input: some Sequence<UInt8>, _ options: [String] = []
  ) throws -> Binary.Run {
    try Binary.run(
      ["quiz", "take", "quiz.yaml"] + options, bytes: Array(input), in: folder.url)
  }

  private func files(_ folder: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test("All answered: feedback, total, and a line that grade reads")
  func whole() throws {
    let folder = try TakenQuiz.folder()
    let input = "0123\nB\n不用客气\n您好，请问办理什么业务？\n再见\n\n"
    let run = try take(folder, input.utf8, ["--results", "r.jsonl"])
    #expect(run.status == 0 && run.complaints == "", "\(run.output)")
    #expect(run.output.contains("3/3 · 2 分") && run.output.contains("5/5 分，100%，及格"))
    #expect(try files(folder) == ["quiz.yaml", "r.jsonl"])
    let again = try take(folder, Array(input.utf8), ["--results", "r.jsonl", "--feedback", "end"])
    #expect(!again.output.contains("✓") && again.output.contains("学员 1 人，及格 1 人"))
    let grade = try Binary.run(
      ["quiz", "grade", "quiz.yaml", "r.jsonl", "--format", "csv"], in: folder.url)
    #expect(grade.output.contains("\r\n0123,,5,5,100,是,2,1,2,2\r\n"), "\(grade.output)")
  }

  @Test("Left and resumed: the answers are kept under a name that stays in its folder")
  func resumed() throws {
    let folder = try TakenQuiz.folder()
    let options = ["--results", "r.jsonl", "--trainee", "../甲"]
    let first = try take(folder, "A\n:b\nB\n:q\n".utf8, options)
    #expect(first.status == 0 && first.complaints.contains("接着做"))
    let kept = try files(folder).filter { $0.hasSuffix(".part") }
    #expect(kept.count == 1 && kept[0].hasPrefix("r.jsonl.___甲-"))
    let second = try take(folder, "不客气\n\n".utf8, options)
    #expect(second.output.contains("已答 1 题") && !second.output.contains("先说"))
    #expect(try files(folder) == ["quiz.yaml", "r.jsonl"])
    let line = try String(contentsOf: folder.url.appending(path: "r.jsonl"), encoding: .utf8)
    #expect(line == #"{"answers":{"c":"B","d":"","p":"不客气"},"quiz":"t","trainee":"../甲"}"# + "\n")
  }

  @Test(
    "What goes wrong is told",
    arguments: [
      ("甲\nB\n", [], 2, "没有保存"), ("\n", [], 2, "不知道是谁"), ("", [], 2, "不知道是谁"),
      ("甲\n\n\n\n", ["--results", "/nowhere/r.jsonl"], 2, "写不了"),
      ("甲\n" + String(repeating: "长", count: 2000) + "\n\n\n", [], 1, "超过 1000 字"),
    ])
  func told(input: String, options: [String], status: Int32, words: String) throws {
    let run = try take(try TakenQuiz.folder(), input.utf8, options)
    #expect(run.status == status && run.complaints.contains(words), "\(run.complaints)")
  }

  @Test("A pipe in GB18030 is understood")
  func encoded() throws {
    let welcome: [UInt8] = [0xB2, 0xBB, 0xD3, 0xC3, 0xBF, 0xCD, 0xC6, 0xF8]
    let name: [UInt8] = [0xD5, 0xC5, 0xC8, 0xFD]
    let input = name + Array("\nB\n".utf8) + welcome + Array("\n\n".utf8)
    #expect(try take(try TakenQuiz.folder(), input).output.contains("3/5 分"))
  }
}
