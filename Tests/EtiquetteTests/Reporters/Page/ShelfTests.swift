@testable import EtiquetteFiles
import Testing

@Suite("Which transcripts a page has room for")
struct ShelfTests {
  private func entry(
    _ score: Double, passed: Bool = true, violations: Int = 0, detail: String = "{}"
  ) -> PageEntry {
    PageEntry(
      standing: PageEntry.Standing(
        passed: passed, score: score, violations: violations, reviews: 0),
      row: "\(Int(score))", detail: detail)
  }

  @Test("Everything, where there is room")
  func whole() {
    var shelf = Shelf()
    for score in [90.0, 50, 70] { shelf.add(entry(score)) }
    #expect(shelf.json == "[[0,90,{}],\n[1,50,{}],\n[2,70,{}]]")
    #expect((shelf.count, shelf.listed, shelf.detailed) == (3, 3, 3))
  }

  @Test(
    "Only the worst keep their conversation, in whatever order they come",
    arguments: [
      Array(stride(from: 0.0, to: 100, by: 1)), stride(from: 0.0, to: 100, by: 1).reversed(),
      (0..<100).map { Double($0 * 37 % 100) },
    ])
  func worst(scores: [Double]) {
    var shelf = Shelf(listRoom: 1 << 10, detailRoom: 80)
    for score in scores { shelf.add(entry(score, detail: "{\"ab\":1}")) }
    #expect((shelf.count, shelf.listed, shelf.detailed) == (100, 100, 10))
    let kept = shelf.json.split(separator: "\n").filter { $0.contains("ab") }
    #expect(Set(kept.map { $0.split(separator: ",")[1] }) == Set((0..<10).map { "\($0)" }))
  }

  @Test("What failed or broke more rules is worse, and the first of equals stays")
  func order() {
    var shelf = Shelf(detailRoom: 16)
    let entries = [
      entry(80), entry(60, violations: 1), entry(95, passed: false), entry(60, violations: 2),
      entry(60, violations: 1),
    ]
    for entry in entries { shelf.add(entry) }
    #expect(shelf.detailed == 5)
    shelf = Shelf(detailRoom: 16)
    for entry in entries + (0..<5).map({ _ in entry(60, violations: 1) }) { shelf.add(entry) }
    #expect(!shelf.json.contains("[0,80,{}]"))
    #expect(shelf.json.contains("[8,60,{}]"))
    #expect(shelf.json.contains("[9,60,null]"))
  }

  @Test("One long conversation does not push out the others")
  func long() {
    var shelf = Shelf(detailRoom: 80)
    shelf.add(entry(50))
    shelf.add(entry(10, detail: "{" + String(repeating: " ", count: 20) + "}"))
    #expect(shelf.json == "[[0,50,{}],\n[1,10,null]]")
  }
}
