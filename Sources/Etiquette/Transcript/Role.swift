/// Who speaks: the member of staff, the person served, or a voice that is never judged.
public enum Role: String, Sendable, CaseIterable, Codable {
  case agent, customer, system
}

/// Where the conversation takes place, which decides the opening and closing that are owed.
public enum Channel: String, Sendable, CaseIterable, Codable {
  case hotline, phone, counter
}

/// Who began the call.
public enum Direction: String, Sendable, CaseIterable, Codable {
  case inbound, outbound
}

/// One of the two people who hold a conversation.
public enum Party: String, Sendable, CaseIterable, Codable {
  case agent, customer
}
