/// The probes that are worth a try in a turn, each once, in order.
struct Woken {
  /// By their letters.
  var exact: [Int] = []
  /// By their sound alone.
  var heard: [Int] = []
  /// Whether others might be by their sound, were the digits of the turn others.
  var mindsDigits = false

  /// How many they are.
  var count: Int { exact.count + heard.count }
}
