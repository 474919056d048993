/// The longest run of utterances of the same speaker; system lines neither count nor part it.
public struct Turn: Sendable, Equatable {
  /// The speaker: agent or customer.
  public var role: Role
  /// Indices into ``Transcript/utterances``, ascending.
  public var utterances: [Int]
}

extension Transcript {
  /// The turns of the conversation, in order.
  public var turns: [Turn] {
    var turns: [Turn] = []
    for (index, utterance) in utterances.enumerated() where utterance.role != .system {
      if let last = turns.indices.last, turns[last].role == utterance.role {
        turns[last].utterances.append(index)
      } else {
        turns.append(Turn(role: utterance.role, utterances: [index]))
      }
    }
    return turns
  }
}
