import EtiquetteFiles

extension SeededRandom {
  /// Chances that are always the same for the same bytes (FNV-1a).
  init(of bytes: [UInt8]) {
    self.init(
      seed: bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
  }
}
