/// Some channels, asked for without hashing their names: scenes are asked at every trigger that wakes.
struct ChannelMask: Sendable {
  let bits: UInt8

  init(_ channels: Set<Channel>) {
    bits = channels.reduce(0) { $0 | ChannelMask.bit($1) }
  }

  /// Whether a channel is among them.
  func holds(_ channel: Channel) -> Bool { bits & ChannelMask.bit(channel) != 0 }

  private static func bit(_ channel: Channel) -> UInt8 {
    switch channel {
    case .hotline: 1
    case .phone: 2
    case .counter: 4
    }
  }
}
