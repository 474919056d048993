/// When the rows of a call are said, from their cells: in one unit, counted from its beginning
/// where the cells are times of day.
struct TableTimes {
  /// The cells of one row.
  struct Cells {
    var start: TableTime?
    var end: TableTime?
    var duration: TableTime?
    /// How many characters are said in it.
    var length: Int
  }

  /// How many seconds a mere number counts.
  private let scale: Double
  /// Times of day later than this, in seconds, are none of the recording.
  private static let longestCall = 3600.0 * 4

  /// Finds the unit of mere numbers: as a header says, or else so that people speak neither a
  /// thousand times too fast nor too slow.
  init(_ rows: [Cells], unit: TableColumns.Unit?) {
    switch unit {
    case .seconds: scale = 1
    case .milliseconds: scale = 0.001
    case nil: scale = TableTimes.isMilliseconds(rows) ? 0.001 : 1
    }
  }

  /// Speech takes about a quarter of a second a character; pauses take more, so the median of all
  /// rows tells a thousand from one.
  private static func isMilliseconds(_ rows: [Cells]) -> Bool {
    let paces = rows.indices.compactMap { index -> Double? in
      guard case .number(let start) = rows[index].start, rows[index].length > 0 else { return nil }
      var end: Double?
      if case .number(let number) = rows[index].end { end = number }
      if end == nil, index + 1 < rows.count, case .number(let next) = rows[index + 1].start {
        end = next
      }
      return end.flatMap { $0 > start ? ($0 - start) / Double(rows[index].length) : nil }
    }.sorted()
    guard paces.isEmpty else { return paces[paces.count / 2] > 20 }
    let most = rows.lazy.compactMap { row -> Double? in
      guard case .number(let number) = row.end ?? row.start else { return nil }
      return number
    }.max()
    return (most ?? 0) > longestCall
  }

  /// The times of the rows of one call, in seconds.
  func seconds(_ rows: [Cells]) -> [LineTimes] {
    var times = rows.map { row in
      let start = row.start.map(seconds)
      let length = row.duration.map(seconds)
      let sum = start.flatMap { start in length.map { start + $0 } }
      return LineTimes(start: start, end: row.end.map(seconds) ?? sum, isRange: true)
    }
    TableTimes.unwrap(&times)
    let isDated = rows.contains { row in
      if case .date = row.start { true } else { false }
    }
    let first = times.compactMap(\.start).min() ?? 0
    guard isDated || first > TableTimes.longestCall else { return times }
    for index in times.indices {
      times[index].start = times[index].start.map { ($0 - first).inThousandths }
      times[index].end = times[index].end.map { ($0 - first).inThousandths }
    }
    return times
  }

  private func seconds(_ time: TableTime) -> Double {
    switch time {
    case .number(let number): (number * scale).inThousandths
    case .clock(let seconds), .date(let seconds): seconds
    }
  }

  /// A clock that begins anew at midnight goes on.
  private static func unwrap(_ times: inout [LineTimes]) {
    let day = 86_400.0
    var shift = 0.0
    var last: Double?
    for index in times.indices {
      guard var start = times[index].start else { continue }
      if let last, start + shift < last - day / 2 { shift += day }
      start += shift
      let end = times[index].end.map { $0 + shift }
      times[index].start = start
      times[index].end = end.map { $0 < start - day / 2 ? $0 + day : $0 }
      last = start
    }
  }
}

extension Double {
  /// Without what is left over from binary fractions.
  fileprivate var inThousandths: Double { (self * 1000).rounded() / 1000 }
}
