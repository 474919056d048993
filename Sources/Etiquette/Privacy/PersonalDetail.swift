/// What names a person, or leads to one.
public enum PersonalDetail: String, Sendable, CaseIterable {
  /// An e-mail address, written or spoken.
  case email
  /// A number plate.
  case plate
  /// The number of an identity card, of 18 or 15 digits.
  case identityCard = "identity-card"
  /// The number of a bank card.
  case bankCard = "bank-card"
  /// A mobile phone or a landline; not the service numbers that everybody may call.
  case phone
  /// What a service knows a person by: a meter, an account, a chat name.
  case account
  /// A street or compound with the house, and what follows down to the door.
  case address
  /// A surname or a whole name, and the words that spell it.
  case name

  /// Where it stands in a passage of which `runs` are the runs of digits; `taken` is what other
  /// details have claimed before.
  func places(in passage: Passage, runs: [NumberRun], taken: [Range<Int>]) -> [Range<Int>] {
    switch self {
    case .email: EmailAddresses(passage).places
    case .plate: NumberPlates(passage).places
    case .identityCard: IdentityNumbers(passage, runs, taken).places
    case .bankCard: BankCards(passage, runs, taken).places
    case .phone: PhoneNumbers(passage, runs, taken).places
    case .account: AccountNumbers(passage, runs, taken).places
    case .address: StreetAddresses(passage).places
    case .name: Names(passage, besides: taken).places
    }
  }
}
