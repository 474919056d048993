import HanText

/// Characters that stand for masked ones, of the same bytes and cells, so that every offset,
/// column and caret stays true.
enum Mask {
  /// Masks the letters, ideographs and digits of a stretch; marks and spaces stay.
  static func cover(_ range: Range<Int32>, in text: inout [UInt8]) {
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    var masked: [UInt8] = []
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      masked.append(contentsOf: String(covers(scalar) ? stand(in: scalar) : scalar).utf8)
    }
    guard masked.count == range.count else { return }
    text.replaceSubrange(range, with: masked)
  }

  private static func covers(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }

  private static func stand(in scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isWide = displayWidth(String(scalar)) > 1
    switch (UTF8.width(scalar), isWide) {
    case (1, _): return "*"
    case (2, _): return "×"
    case (3, false): return "∗"
    case (3, true): return "＊"
    case (_, false): return "🞰"
    case (_, true): return "🔲"
    }
  }
}
