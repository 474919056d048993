import Foundation

/// Contenders that run in turn.
struct Race {
  private let names: [String]
  private var laps: [[Lap]]

  init(_ contenders: [Contender], rounds: Int) throws {
    names = contenders.map(\.name)
    laps = contenders.map { _ in [] }
    for _ in 0..<max(1, rounds) {
      for (index, contender) in contenders.enumerated() {
        laps[index].append(try Lap(of: contender))
      }
    }
  }

  /// Medians, and ratios to the first contender round by round.
  func table(bytes: Int?) -> String {
    var table = Table(["", "wall s", "cpu s", "MB/s", "peak MB", "wall ratio", "cpu ratio"])
    for (index, name) in names.enumerated() {
      let wall = laps[index].map(\.wall).median
      let speed = bytes.map { String(format: "%.1f", Double($0) / 1e6 / wall) } ?? ""
      table.add([
        name, String(format: "%.3f", wall),
        String(format: "%.3f", laps[index].map(\.processor).median), speed,
        "\(laps[index].map(\.memory).max().map { $0 >> 20 } ?? 0)",
        ratio(index, \.wall), ratio(index, \.processor),
      ])
    }
    return table.text
  }

  private func ratio(_ index: Int, _ time: KeyPath<Lap, Double>) -> String {
    let ratios = zip(laps[index], laps[0]).map { $0[keyPath: time] / $1[keyPath: time] }
    return String(format: "%.2f", ratios.median)
  }
}

extension [Double] {
  /// The middle value; 0 of none.
  var median: Double {
    if isEmpty { return 0 }
    let sorted = sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
