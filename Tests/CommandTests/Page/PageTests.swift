@testable import EtiquetteFiles
import Foundation
import Testing

@Suite("The page for browsers, as a file")
struct PageTests {
  private func page(_ arguments: [String]) throws -> String {
    try Binary.run(["lint", "--format", "html", "--fail-on", "never"] + arguments).output
  }

  /// What stands between two marks, for every place where both are.
  private func parts(of page: String, from start: String, to end: String) -> [Substring] {
    page.ranges(of: start).compactMap { range in
      let rest = page[range.upperBound...]
      return rest.range(of: end).map { rest[..<$0.lowerBound] }
    }
  }

  @Test("Asks for nothing outside itself, and lets only its own style and script run")
  func closed() throws {
    let page = try page(["Fixtures/transcripts/counter"])
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset"))
    let policy = try #require(
      parts(of: page, from: "Content-Security-Policy\" content=\"", to: "\"").first)
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(!policy.contains("unsafe"))
    for (mark, end) in [("<style>", "</style>"), ("\n<script>", "</script>")] {
      let own = parts(of: page, from: mark, to: end)
      #expect(own.count == 1)
      #expect(own.allSatisfy { policy.contains(PageFiles.source(String($0))) })
    }
    for foreign in ["http:", "https:", "src=", "url(", "@import", " style=", " onclick="] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    #expect(parts(of: page, from: "href=\"", to: "\"").allSatisfy { $0.hasPrefix("#") })
  }

  @Test("Carries its transcripts as JSON, and the inputs that could not be read")
  func data() throws {
    let page = try page([
      "Fixtures/transcripts/counter/wrong-form-rude.txt", "Fixtures/broken/empty.txt",
    ])
    let calls = try #require(parts(of: page, from: "id=\"calls\">", to: "</script>").first)
    let rows = try JSONSerialization.jsonObject(with: Data(calls.utf8))
    let row = try #require((rows as? [[Any]])?.first)
    #expect(row.count == 12)
    #expect(row[1] as? String == "wrong-form-rude")
    let detail = try #require(row.last as? [String: Any])
    #expect((detail["findings"] as? [[Any]])?.isEmpty == false)
    #expect(calls.contains("[\"真笨\",2],"), "the hit is a piece of its own")
    #expect((detail["arithmetic"] as? String)?.hasPrefix("得分 ") == true)
    let problems = try #require(parts(of: page, from: "<ul class=\"problems\">", to: "</ul>").first)
    #expect(problems.contains("Fixtures/broken/empty.txt"))
    #expect(!page.contains("{{"))
  }

  /// The fields of the first transcript's conversation.
  private func detail(_ page: String) throws -> [String: Any] {
    let calls = try #require(parts(of: page, from: "id=\"calls\">", to: "</script>").first)
    let rows = try JSONSerialization.jsonObject(with: Data(calls.utf8)) as? [[Any]]
    return try #require(rows?.first?.last as? [String: Any])
  }

  @Test(
    "Findings that are not listed are counted and said",
    arguments: [
      (["--show", "violation"], 3, "另有 2 处"), (["--show", "review"], 2, "另有 3 处"),
      (["--max", "2"], 2, "另有 3 处"), (["--max", "0"], 0, "另有 5 处"),
      (["--show", "violation", "--max", "2"], 2, "另有 3 处"), (["--max", "5"], 5, ""),
    ])
  func listed(options: [String], count: Int, words: String) throws {
    let page = try page(options + ["Fixtures/transcripts/hotline/interruption-edges-timed.txt"])
    #expect((try detail(page)["findings"] as? [Any])?.count == count)
    let notice = parts(of: page, from: "<p class=\"notice\">另有", to: "</p>")
    #expect(notice.isEmpty == words.isEmpty)
    #expect(notice.allSatisfy { "另有\($0)".hasPrefix(words) })
  }

  @Test("Is the same whatever the number of workers, in both languages")
  func steady() throws {
    for language in ["zh", "en"] {
      let one = try page(["--jobs", "1", "--language", language, "Fixtures/transcripts/counter"])
      let many = try page(["--jobs", "4", "--language", language, "Fixtures/transcripts/counter"])
      #expect(one == many)
      #expect(one.contains(language == "zh" ? "服务用语质检报告" : "Service etiquette report"))
    }
  }

  @Test("The templates and scripts use words that the catalogue has")
  func words() throws {
    let folder = Binary.root.appending(path: "Sources/ShippedPage/Page")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for name in text.matches(of: /\bwords\.(\w+)|\bsay\('(\w+)'/) {
        let word = String(name.output.1 ?? name.output.2 ?? "")
        #expect(PageMessage(rawValue: word) != nil, "\(file): \(word)")
      }
    }
  }

  @Test("The program carries every file of the page")
  func shipped() throws {
    let folder = Binary.root.appending(path: "Sources/ShippedPage")
    let listed = try String(
      contentsOf: folder.appending(path: "shipped.c"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Page").path)
    #expect(files.count > 10)
    for file in files { #expect(listed.contains("{\"\(file)\", "), "\(file)") }
  }
}
