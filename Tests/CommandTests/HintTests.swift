import Foundation
import Testing

@Suite("What beginners stumble over is told, with what to do")
struct HintTests {
  @Test(
    "Words that became question marks",
    arguments: [
      ("??: ????\n??: ?????!\n", "$OutputEncoding"),
      ("[00:12] ??:????\n# channel: hotline\n[00:15] ??:??????????\n", "$OutputEncoding"),
      (#"{"id": "a", "utterances": [{"role": "agent", "text": "?????"}]}"#, "$OutputEncoding"),
      ("agent: You what??\ncustomer: I said my water is off!\n", nil),
    ] as [(String, String?)])
  func questionMarks(text: String, advice: String?) throws {
    let piped = try Binary.run(["lint", "--format", "jsonl", "-"], input: text)
    let folder = try Scratch()
    let named = try Binary.run(["lint", try folder.write("a.txt", text.utf8)])
    guard let advice else {
      #expect(piped.status != 2, "\(piped.complaints)")
      #expect(named.status != 2, "\(named.output)")
      return
    }
    #expect(piped.status == 2)
    #expect(piped.output.isEmpty)
    #expect(piped.complaints.contains(advice))
    #expect(named.status == 2)
    #expect(named.output.contains("问号"))
    #expect(!named.output.contains(advice))
  }

  private static let workbook: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0]
  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test(
    "Files that have to be made transcripts first",
    arguments: [
      ("a.xlsx", workbook, "CSV UTF-8"), ("a.docx", workbook, ".txt"), ("a.xls", old, "CSV UTF-8"),
      ("a.doc", old, ".txt"), ("a.pdf", Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF"),
      ("a.wav", Array("RIFF\u{1}\u{0}\u{0}\u{0}WAVEfmt ".utf8), "转写"),
      ("a.txt", Array("ID3\u{3}\u{0}\u{0}".utf8), "转写"), ("a.zip", workbook, "不是文本"),
    ])
  func foreign(name: String, bytes: [UInt8], advice: String) throws {
    let folder = try Scratch()
    let run = try Binary.run(["lint", "--format", "jsonl", try folder.write(name, bytes)])
    #expect(run.status == 2)
    #expect(run.complaints.contains(name))
    #expect(run.complaints.contains(advice), "\(run.complaints)")
  }

  @Test(
    "Folders without transcripts",
    arguments: [
      (["a.wav", "b/c.MP3", "readme.md"], "录音 2 个"), (["a.xlsx", "b.xlsx", "c.wav"], "2 个"),
      (["readme.md"], ".txt"),
    ])
  func folders(files: [String], words: String) throws {
    let folder = try Scratch()
    for file in files { try folder.write(file, [0x20]) }
    let run = try Binary.run(["lint", "--format", "jsonl", folder.url.path])
    #expect(run.status == 2)
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }

  @Test(
    "Files beside transcripts that are none",
    arguments: [
      (["b.xlsx", "c/d.wav", "e.MP3"], "另有 3 个文件没有检查：录音 2 个"), (["a.wav", "~$b.xlsx"], ""),
      (["Thumbs.db", "readme.md"], ""),
    ])
  func others(files: [String], words: String) throws {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.clean.utf8)
    for file in files { try folder.write(file, [0x20]) }
    let run = try Binary.run(["lint", "--format", "jsonl", folder.url.path])
    #expect(run.status == 0)
    #expect(run.complaints.isEmpty == words.isEmpty, "\(run.complaints)")
    #expect(run.complaints.contains(words) || words.isEmpty, "\(run.complaints)")
  }

  @Test("The program's own tables beside transcripts", arguments: ["csv", "scores-csv"])
  func ownReport(form: String) throws {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.rude.utf8)
    _ = try Binary.run(["lint", "--format", "\(form)=b.csv", "."], in: folder.url)
    let other = try Binary.run(["lint", "--format", "\(form)=c.csv", "."], in: folder.url)
    #expect(other.complaints.contains("是本程序的报告"))
  }

  @Test("Transcripts in which no agent speaks")
  func noAgent() throws {
    let folder = try Scratch()
    try folder.write("a.txt", "客户：喂？\n客户：有人吗？\n".utf8)
    let options = ["lint", "--format", "jsonl", folder.url.path]
    let run = try Binary.run(options)
    #expect(run.status == 0)
    #expect(run.complaints.contains("--roles"))
    try folder.write("b.txt", LintTests.clean.utf8)
    #expect(try Binary.run(options).complaints.isEmpty)
  }
}
