/// Text whose Chinese characters have all become question marks on their way.
enum LostText {
  /// Whether it is nothing but ASCII, and question marks stand where letters should.
  static func isLost(_ text: [UInt8]) -> Bool {
    var marks = 0
    var letters = 0
    for byte in text {
      switch byte {
      case 0x80...: return false
      case 0x3F: marks += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      default: break
      }
    }
    return marks >= 4 && marks >= letters
  }
}
