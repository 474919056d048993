import Etiquette

/// Reads Praat's TextGrid, long and short: each tier is a speaker, each interval with words an
/// utterance.
///
/// As in Praat itself, only texts in quotation marks, numbers and flags that stand alone count; all
/// the rest is there for people.
struct TextGridReader {
  /// Who is who.
  let casting: Casting

  /// The transcript, unless nobody can tell who speaks; and all that is wrong.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    var tiers = Tiers()
    var marks = PraatMarks(bytes)
    do throws(PraatMarks.Fault) {
      try read(&marks, into: &tiers)
    } catch {
      tiers.report(error.line, error.kind)
    }
    return tiers.contents(casting, Transcript(id: id, path: path))
  }

  private func read(_ marks: inout PraatMarks, into tiers: inout Tiers) throws(PraatMarks.Fault) {
    _ = try marks.text("File type")
    _ = try marks.text("Object class")
    _ = try marks.number("xmin")
    _ = try marks.number("xmax")
    guard try marks.flag() else { return }
    let size = try marks.number("size").value
    var tier = 0
    while Double(tier) < size {
      let kind = try marks.text("class")
      let name = RoleTable.trimmed(String(decoding: try marks.text("name").words, as: UTF8.self))
      _ = try marks.number("xmin")
      _ = try marks.number("xmax")
      let count = try marks.number("size").value
      let isPoints = kind.words.elementsEqual("TextTier".utf8)
      var number = 0
      while Double(number) < count {
        let start = try marks.number(isPoints ? "number" : "xmin")
        let end = isPoints ? nil : try marks.number("xmax").value
        let text = try marks.text(isPoints ? "mark" : "text")
        number += 1
        guard text.words.contains(where: { $0 > 0x20 }) else { continue }
        let times = LineTimes(start: start.value, end: end, isRange: !isPoints)
        tiers.add(
          Tiers.Interval(
            tier: tier, name: name, times: times, words: text.words, places: text.places,
            line: start.line))
      }
      tier += 1
    }
  }

  /// Whether a text begins as Praat's text files do.
  static func looks(_ bytes: [UInt8], path: String?) -> Bool {
    if path?.lowercased().hasSuffix(".textgrid") == true { return true }
    let head = Array(bytes.prefix(256))
    guard head.contains(UInt8(ascii: "\"")) else { return false }
    var marks = PraatMarks(head)
    let words = [try? marks.text("").words, try? marks.text("").words]
    return words == [Array("ooTextFile".utf8), Array("TextGrid".utf8)]
  }
}
