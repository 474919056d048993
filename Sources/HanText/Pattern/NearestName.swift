/// The name with the fewest edits to what was written, if it is near enough to be meant.
public func nearestName(to name: String, in names: [String]) -> String? {
  let limit = max(1, name.count / 2)
  let nearest = names.map { (edits(Array(name), Array($0)), $0) }.min { $0.0 < $1.0 }
  guard let nearest, nearest.0 <= limit else { return nil }
  return nearest.1
}

/// Levenshtein's distance.
private func edits(_ a: [Character], _ b: [Character]) -> Int {
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
