/// Characters that count for more than others in a wording.
extension Wording {
  /// 您.
  static let polite: UInt16 = 0x60A8
  /// 你.
  static let you: UInt16 = 0x4F60
  /// 妳, which is 你 to a woman.
  static let youToHer: UInt16 = 0x59B3
  static let pronouns: Set<UInt16> = [polite, you]
  /// 请.
  static let please: UInt16 = 0x8BF7
  /// 不, 没, 别, 无, 未: what is left of a wording without them says the opposite.
  static let deniers: Set<UInt16> = [0x4E0D, 0x6CA1, 0x522B, 0x65E0, 0x672A]

  /// 二 to 十: without them a wording says another number.
  static let numerals = Set("二两三四五六七八九十".utf16)
}
