import Etiquette
import HanText

/// The words of a finding among the words around them, cut to a line, with the cells they take.
struct Excerpt {
  /// One character as the terminal shows it.
  private struct Cell {
    var character: Character
    var width: Int
    var isHit: Bool
  }

  /// The words before the hit, with dots where more was said.
  let before: String
  /// The hit, as far as it fits.
  let hit: String
  /// The words behind the hit.
  let after: String

  /// An excerpt of at most `room` cells; from the beginning where no place in it is meant.
  init(_ quotation: Quotation, room: Int, fromBeginning: Bool = false) {
    let cells = Excerpt.cells(of: quotation, marked: !fromBeginning)
    let lower = cells.firstIndex { $0.isHit } ?? 0
    let upper = (cells.lastIndex { $0.isHit } ?? -1) + 1
    let shown = Excerpt.window(cells.map(\.width), lower..<max(lower, upper), room: room)
    let hit = (lower..<max(lower, upper)).clamped(to: shown)
    func text(_ range: Range<Int>) -> String { String(cells[range].map(\.character)) }
    before =
      (shown.lowerBound > 0 ? Terminal.dots : "") + text(shown.lowerBound..<hit.lowerBound)
    self.hit = text(hit)
    after =
      text(hit.upperBound..<shown.upperBound)
      + (shown.upperBound < cells.count ? Terminal.dots : "")
  }

  /// Carets under the hit, for a line whose words begin after `lead` cells.
  func carets(lead: Int) -> String {
    String(repeating: " ", count: lead + displayWidth(before))
      + String(repeating: "^", count: max(1, displayWidth(hit)))
  }

  private static func cells(of quotation: Quotation, marked: Bool) -> [Cell] {
    var cells: [Cell] = []
    let quote = quotation.finding.quote
    for utterance in quotation.utterances {
      var offset = utterance.text.lowerBound
      if !cells.isEmpty { cells.append(Cell(character: " ", width: 1, isHit: false)) }
      for character in quotation.transcript.string(utterance.text) {
        let bytes = offset..<offset + Int32(character.utf8.count)
        offset = bytes.upperBound
        for shown in Terminal.visible(String(character)) {
          let width = displayWidth(String(shown))
          cells.append(
            Cell(character: shown, width: width, isHit: marked && bytes.overlaps(quote)))
        }
      }
    }
    let isBlank = { (cell: Cell) in cell.character == " " && !cell.isHit }
    return Array(cells.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// The stretch of cells that fits around a hit, growing to both sides alike.
  private static func window(_ widths: [Int], _ hit: Range<Int>, room: Int) -> Range<Int> {
    guard widths.reduce(0, +) > room else { return 0..<widths.count }
    let room = room - 2 * displayWidth(Terminal.dots)
    var (lower, upper) = (hit.lowerBound, hit.lowerBound)
    var (used, left, right) = (0, 0, 0)
    while upper < hit.upperBound, used + widths[upper] <= room {
      used += widths[upper]
      upper += 1
    }
    guard upper == hit.upperBound else { return lower..<upper }
    while true {
      let canGoLeft = lower > 0 && used + left + right + widths[lower - 1] <= room
      let canGoRight = upper < widths.count && used + left + right + widths[upper] <= room
      if canGoLeft, left <= right || !canGoRight {
        lower -= 1
        left += widths[lower]
      } else if canGoRight {
        right += widths[upper]
        upper += 1
      } else {
        return lower..<upper
      }
    }
  }
}
