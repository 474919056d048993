/// One transcript on its way into a page.
struct PageEntry: Sendable, Codable {
  /// How well a transcript stands; the worst come first.
  struct Standing: Comparable, Sendable, Codable {
    var passed: Bool
    var score: Double
    var violations: Int
    var reviews: Int

    static func < (a: Standing, b: Standing) -> Bool {
      (a.passed ? 1 : 0, a.score, b.violations, b.reviews)
        < (b.passed ? 1 : 0, b.score, a.violations, a.reviews)
    }
  }

  var standing: Standing
  /// The transcript's line in the list, as the fields of a JSON array.
  var row: String
  /// The conversation and its findings, as a JSON object.
  var detail: String
}

/// The worst transcripts, as many as a page has room for.
struct Shelf: Sendable {
  /// Bytes for the lines of the list.
  static let listRoom = 4 << 20
  /// Bytes for the conversations.
  static let detailRoom = 11 << 20

  private var rows: Worst
  private var details: Worst
  /// How many transcripts came.
  private(set) var count = 0

  init(listRoom: Int = Shelf.listRoom, detailRoom: Int = Shelf.detailRoom) {
    rows = Worst(room: listRoom)
    details = Worst(room: detailRoom)
  }

  mutating func add(_ entry: PageEntry) {
    rows.add(entry.row, Worst.Place(standing: entry.standing, number: count))
    details.add(entry.detail, Worst.Place(standing: entry.standing, number: count))
    count += 1
  }

  /// How many transcripts are listed.
  var listed: Int { rows.texts.count }

  /// How many listed transcripts have their conversation.
  var detailed: Int { rows.texts.keys.count { details.texts[$0] != nil } }

  /// The listed transcripts as JSON, in the order of the input: number, fields, conversation.
  var json: String {
    let lines = rows.texts.keys.sorted().map { number in
      "[\(number),\(rows.texts[number] ?? ""),\(details.texts[number] ?? "null")]"
    }
    return "[" + lines.joined(separator: ",\n") + "]"
  }
}

/// Texts by standing, of which only the worst stay where there is no room for all.
private struct Worst: Sendable {
  struct Place: Comparable, Sendable {
    var standing: PageEntry.Standing
    var number: Int

    static func < (a: Place, b: Place) -> Bool {
      a.standing != b.standing ? a.standing < b.standing : a.number < b.number
    }
  }

  let room: Int
  private(set) var texts: [Int: String] = [:]
  private var used = 0
  /// The places of the texts as a heap, the best on top.
  private var heap: [Place] = []
  /// The worst place that had to go; nothing better comes in any more.
  private var limit: Place?

  init(room: Int) { self.room = room }

  mutating func add(_ text: String, _ place: Place) {
    // One text must not push out all the others.
    guard text.utf8.count <= room / 8, limit.map({ place < $0 }) ?? true else { return }
    texts[place.number] = text
    used += text.utf8.count
    push(place)
    while used > room, let best = pop() {
      used -= texts.removeValue(forKey: best.number)?.utf8.count ?? 0
      limit = best
    }
  }

  private mutating func push(_ place: Place) {
    heap.append(place)
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2] < heap[child] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> Place? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      let children = (2 * parent + 1..<2 * parent + 3).clamped(to: heap.indices)
      guard let best = children.max(by: { heap[$0] < heap[$1] }), heap[parent] < heap[best] else {
        return top
      }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}
