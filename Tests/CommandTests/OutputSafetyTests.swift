import Foundation
import FoundationXML
import Testing

@testable import EtiquetteFiles

@Suite("Words of the input never steer what shows a report")
struct OutputSafetyTests {
  /// What markup, spreadsheets, terminals, parsers and file systems would take for more than words.
  private static let tricks = [
    "<script>alert(1)</script>", "\"><img src=x>", "=1+1", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1",
    "\r=1", "＝1+1", "\u{200B}=1", "\u{FEFF}=1", "\u{A0}=1", "|calc", "\"\u{301},=1",
    "\u{1B}[2J\u{1B}]0;x\u{07}", "\u{9B}31m", "\u{202E}\u{2066}abc\u{2069}", "\u{200F}\u{61C}",
    "\u{01}\u{08}\u{0B}\u{0C}\u{1F}\u{7F}\u{80}\u{9F}", "\u{FFFE}\u{FFFF}",
    "\u{2028}\u{2029}\u{85}",
    "a\nb\r\nc", "]]>", "<!--", "%0A::error::x", "::error file=a::x", ",line=1::", "|\u{301} a |",
    "`c` ![x](http://e/x.png) [x](javascript:1)", "\\u001b", "\u{E0041}", "&amp;&#27;", "# H",
    "http://e.example www.e.example", "../../etc/passwd", "/etc/passwd", "a/../b", "~/x", "\u{0}",
  ]

  private static let forms = [
    "text", "concise", "json", "jsonl", "csv", "scores-csv", "html", "markdown", "sarif", "junit",
    "github", "checkstyle",
  ]

  /// The tricks as names, numbers and words of calls, in every form.
  private static let reports: Result<[String: String], any Error> = Result {
    let folder = try Scratch()
    let calls = try tricks.map { trick in
      let words = ["\(trick)我不知道\(trick)", trick, "不知道。\(trick)"]
      let call: [String: Any] = [
        "id": trick, "channel": "hotline", "agent": trick, "date": trick,
        "utterances": words.map { ["role": "agent", "text": $0] },
      ]
      return String(decoding: try JSONSerialization.data(withJSONObject: call), as: UTF8.self)
    }
    let path = try folder.write("a.jsonl", calls.joined(separator: "\n").utf8)
    let targets = forms.flatMap { ["--format", "\($0)=\(folder.url.path)/\($0)"] }
    let run = try Binary.run(["lint", "--fail-on", "never", "--no-redact"] + targets + [path])
    #expect(run.status == 0, "\(run.complaints)")
    return try Dictionary(
      uniqueKeysWithValues: forms.map { form in
        let bytes = try Data(contentsOf: folder.url.appending(path: form))
        return (form, String(decoding: bytes, as: UTF8.self))
      })
  }

  private static func report(_ form: String) throws -> String {
    try #require(reports.get()[form])
  }

  @Test("No form holds a control, a bidi mark or a nonchar as such", arguments: forms)
  func visible(form: String) throws {
    let isTable = form.hasSuffix("csv")
    let layout = isTable || form == "html" ? "\r\t" : ""
    let report = try Self.report(form)
    #expect(report.contains("不知道") || form == "scores-csv")
    let harmful = report.unicodeScalars.dropFirst(isTable ? 1 : 0).filter { scalar in
      Terminal.isHarmful(scalar) && scalar != "\n" && !layout.unicodeScalars.contains(scalar)
    }
    #expect(harmful.isEmpty, "\(Set(harmful.map { String($0.value, radix: 16) }))")
  }

  @Test("JSON gives every word back as it was")
  func json() throws {
    let document = try JSONSerialization.jsonObject(with: Data(Self.report("json").utf8))
    let transcripts = try #require(
      (document as? [String: Any])?["transcripts"] as? [[String: Any]])
    let lines = try Self.report("jsonl").split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(transcripts.count == Self.tricks.count && lines.count == Self.tricks.count)
    for (transcript, trick) in zip(transcripts, Self.tricks) {
      let agent = transcript["agent"] as? String
      #expect(agent?.unicodeScalars.elementsEqual(trick.unicodeScalars) == true)
    }
    #expect(
      try JSONSerialization.jsonObject(with: Data(Self.report("sarif").utf8)) is [String: Any])
  }

  @Test(
    "XML parses, and has as many suites and files as calls", arguments: ["junit", "checkstyle"])
  func xml(form: String) throws {
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(try Self.report(form).utf8))
    parser.delegate = counter
    #expect(parser.parse())
    #expect(counter.counts[form == "junit" ? "testsuite" : "file"] == Self.tricks.count)
    #expect(counter.counts["script"] == nil && counter.counts["img"] == nil)
  }

  @Test("Every row of a table has as many cells, none a formula", arguments: ["csv", "scores-csv"])
  func tables(form: String) throws {
    let rows = Self.rows(try Self.report(form).unicodeScalars.dropFirst())
    #expect(rows.count > Self.tricks.count)
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.joined() where Double(cell) == nil {
      let first = cell.unicodeScalars.first {
        !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
      }
      #expect(first.map { !"=+-@＝＋－＠|".unicodeScalars.contains($0) } ?? true, "\(cell)")
    }
  }

  /// RFC 4180, by scalars.
  private static func rows(_ text: some Sequence<Unicode.Scalar>) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([] as [[String]], [] as [String], "", false)
    for scalar in text {
      switch (scalar, isQuoted) {
      case ("\"", _):
        isQuoted.toggle()
        if isQuoted, !cell.isEmpty { cell.unicodeScalars.append(scalar) }
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  @Test("A command for GitHub or a line of compilers stays one line of its kind")
  func lines() throws {
    for line in try Self.report("github").split(separator: "\n") {
      #expect(line.contains(#/^::(error|warning|notice) file=[^,]*a\.jsonl,?.*title=/#), "\(line)")
    }
    for line in try Self.report("concise").split(separator: "\n") {
      let place = #/a\.jsonl:\d+#/utterances/\d: (error|warning|note|review): /#
      #expect(line.contains(place), "\(line)")
    }
  }

  @Test("Markdown shows markup as words, and its tables stay whole")
  func markdown() throws {
    let report = try Self.report("markdown")
    for markup in ["<script", "<img", "<!--", "[x](", " `c`", " http://", " www."] {
      let isMarkup = report.contains(markup)
      #expect(!isMarkup, "\(markup)")
    }
    let rows = report.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("forbidden")
    }
    #expect(rows.count > 30)
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      let bars = scalars.indices.count {
        scalars[$0] == "|" && scalars[$0 - ($0 > 0 ? 1 : 0)] != "\\"
      }
      #expect(bars == 8, "\(row)")
    }
  }

  @Test("Reports are for their owner's eyes, whatever stood there before")
  func modes() throws {
    let folder = try Scratch()
    let input = try folder.write("a.txt", "客服：我不知道。\n".utf8)
    let old = try folder.write("b.csv", [])
    chmod(old, 0o666)
    _ = try Binary.run(
      ["lint", "--format", "csv=\(old)", "--format", "json=\(folder.url.path)/c.json", input])
    for name in ["b.csv", "c.json"] {
      let path = folder.url.appending(path: name).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
  }
}

/// Counts the elements of a document.
private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { counts[name, default: 0] += 1 }
}
