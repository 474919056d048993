import HanText

/// Words to look for at a place, folded as the passages are.
struct WordSet: Sendable {
  private let heads: [UInt16: [[UInt16]]]
  private let tails: [UInt16: [[UInt16]]]

  /// Words parted by spaces.
  init(_ words: String) {
    let words = words.split(whereSeparator: \.isWhitespace).map { word in
      word.unicodeScalars.map { FoldTable.standard.fold($0.value) }
    }.sorted { $0.count > $1.count }
    heads = Dictionary(grouping: words) { $0.first ?? 0 }
    tails = Dictionary(grouping: words) { $0.last ?? 0 }
  }

  /// The length of the longest word that begins at a place.
  func length(in passage: Passage, at place: Int) -> Int? {
    heads[passage[place]]?.first { word in
      passage.units[min(place, passage.units.count)...].starts(with: word)
    }?.count
  }

  /// The length of the longest word that ends in front of a place.
  func length(in passage: Passage, before place: Int) -> Int? {
    guard place > 0 else { return nil }
    return tails[passage[place - 1]]?.first { word in
      word.count <= place && passage.units[(place - word.count)..<place].elementsEqual(word)
    }?.count
  }

  /// The place behind as many of the words as follow each other.
  func skip(in passage: Passage, from place: Int) -> Int {
    var place = place
    while let length = length(in: passage, at: place) { place += length }
    return place
  }

  /// The place in front of as many of the words as follow each other up to a place.
  func skip(in passage: Passage, backFrom place: Int) -> Int {
    var place = place
    while let length = length(in: passage, before: place) { place -= length }
    return place
  }
}
