import Foundation
import Testing

@Suite("What reports for people list")
struct ListingTests {
  private static let call = """
    客户：几点来水？
    客服：不知道！你问我，我问谁！
    客户：那怎么办？
    客服：实在对不起，这个不归我管，我帮您转过去。

    """

  @Test(
    "Only some findings are listed, those left out are counted, and nothing else changes",
    arguments: ["text", "concise", "markdown"])
  func listed(form: String) throws {
    let folder = try Scratch()
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(name, ListingTests.call.utf8) }
    func run(_ options: String...) throws -> Binary.Run {
      try Binary.run(["lint", "--format", form] + options + ["."], in: folder.url)
    }
    let all = try run()
    let rule = /forbidden-\d\d|extended-[a-z-]+|greeting[a-z-]*|closing/
    func count(_ run: Binary.Run) -> Int { run.output.matches(of: rule).count }
    let violations = try run("--show", "violation")
    let reviews = try run("--show", "review")
    #expect(violations.output.contains("没有列出"))
    #expect(!all.output.contains("没有列出"))
    for (shown, other) in [(violations, "待复核 "), (reviews, "违规 ")] {
      #expect(shown.status == all.status)
      #expect(count(shown) < count(all), "\(other)")
    }
    let most = try run("--max", "2")
    #expect(most.status == all.status)
    #expect(most.output.contains("没有列出"))
    #expect(try run("--max", "1000").output == all.output)
    let none = try run("--max", "0")
    #expect(none.output.contains("没有列出"))
    if form == "concise" {
      let lines = all.output.split(separator: "\n")
      #expect(most.output.split(separator: "\n").prefix(2) == lines.prefix(2))
      #expect(most.output.contains("另有 \(lines.count - 2) 处"))
      #expect(none.output.split(separator: "\n").count == 1)
      #expect(reviews.output.split(separator: "\n").dropLast().allSatisfy { $0.contains("review") })
    }
  }

  @Test("Forms for programs tell everything")
  func whole() throws {
    let options = ["lint", "--format", "json", "-"]
    let all = try Binary.run(options, input: ListingTests.call)
    let some = try Binary.run(
      options + ["--max", "0", "--show", "review"], input: ListingTests.call)
    #expect(some.output == all.output)
  }

  @Test(
    "Options that mean nothing are refused",
    arguments: [
      ["--max", "-1"], ["--max", "many"], ["--show", "errors"], ["--statistics", "month"],
      ["--statistics", "agent", "--format", "csv"], ["--name-pattern", "{data}-{id}"],
      ["--name-pattern", "{*}"], ["--name-pattern", "call"], ["--name-pattern", "{date"],
    ])
  func refused(options: [String]) throws {
    let run = try Binary.run(["lint"] + options, input: LintTests.clean)
    #expect(run.status == 2)
    #expect(run.complaints.contains(options[0]))
  }
}
