/// Lines as callers and agents say them, what names a person in brackets.
enum PrivacyLines {
  /// All of them.
  static let all = [phones, numbers, addresses, names, ordinary, calls, recognized].flatMap {
    lines in
    lines.split(separator: "\n").map(String.init)
  }
}
