extension Double {
  /// The number with one decimal, half away from zero; a dash where it is no number.
  var oneDecimal: String {
    guard isFinite, magnitude < 1e15 else { return "—" }
    let tenths = Int64((magnitude * 10).rounded())
    let sign = self < 0 && tenths > 0 ? "-" : ""
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }

  /// Points as people write them: up to two decimals, none where they are nought.
  var points: String {
    guard isFinite, magnitude < 1e14 else { return "—" }
    let hundredths = Int64((magnitude * 100).rounded())
    let sign = self < 0 && hundredths > 0 ? "-" : ""
    let whole = "\(sign)\(hundredths / 100)"
    let rest = hundredths % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A time of a recording: minutes and seconds with tenths.
  var clock: String {
    guard isFinite, self >= 0, self < 1e9 else { return "—" }
    let tenths = Int64((self * 10).rounded())
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(tenths / 600)):\(two(tenths / 10 % 60)).\(tenths % 10)"
  }
}
