import EtiquetteFiles

/// Which files are wanted: a pattern on the first line, a path on the second.
enum PathPatternDoor {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let (source, path) = twoLines(bytes)
    let names = path.split(separator: "/")
    guard let pattern = PathPattern(source) else {
      let isNothing = source.allSatisfy { "./".contains($0) }
      return try demand(isNothing, .noSilence, "no pattern in \(source.debugDescription)")
    }
    if pattern.fits(names) { try checkWider(source, names) }
    guard let last = names.last, !names.contains(".") else { return }
    let exact = names.map(literal)
    for own in [exact[exact.count - 1], exact.joined(separator: "/"), "**", "*"] {
      try demand(
        PathPattern(own)?.fits(names) == true, .agreement, "\(own) does not fit \(names)")
    }
    let longer = literal(last) + "?"
    try demand(
      PathPattern(longer)?.fits(names) == false, .agreement, "\(longer) fits \(names)")
  }

  /// What fits, fits at any depth, and with a question mark for any of its characters.
  private static func checkWider(_ source: String, _ names: [Substring]) throws(Breach) {
    var wider = ["**/" + source]
    if !source.contains("[") {
      let parts = source.split(separator: "/", omittingEmptySubsequences: false)
      let open = parts.map { $0 == "." ? "." : String($0.map { $0 == "*" ? "*" : "?" }) }
      wider.append(open.joined(separator: "/"))
    }
    for one in wider {
      try demand(
        PathPattern(one)?.fits(names) == true, .agreement,
        "\(source) fits \(names), \(one) does not")
    }
  }

  /// A pattern for one name.
  private static func literal(_ name: Substring) -> String {
    name.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
  }
}
