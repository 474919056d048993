/// The name of a trainee's feedback sheet, which stays in its folder whatever the trainee is called.
public enum SheetName {
  /// The most bytes of a trainee's name.
  private static let limit = 120

  /// The file's name: the place in the class, then letters and digits of the trainee's name.
  public static func file(_ trainee: String, place: Int, of count: Int, extension: String) -> String
  {
    let digits = String(count).count
    let number = String(place)
    let zeros = String(repeating: "0", count: max(0, digits - number.count))
    return "\(zeros)\(number)-\(safe(trainee)).\(`extension`)"
  }

  /// Letters and digits of a name, the rest as low lines, cut to what file systems take.
  static func safe(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    var bytes = 0
    for scalar in name.unicodeScalars {
      let isNamed = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let next: Unicode.Scalar = isNamed ? scalar : "_"
      bytes += UTF8.width(next)
      guard bytes <= limit else { break }
      safe.append(next)
    }
    return String(safe)
  }
}
