/// The probes that are worth a try in a turn, each once, in order.
struct Woken {
  /// By their letters.
  var exact: [Int] = []
  /// By their sound alone.
  var heard: [Int] = []

  /// How many they are.
  var count: Int { exact.count + heard.count }
}
