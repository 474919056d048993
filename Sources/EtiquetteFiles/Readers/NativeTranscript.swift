import Etiquette

/// A transcript object of the native format as it stands in JSON, before its words are checked.
struct NativeTranscript: Decodable {
  var id: Words?
  var channel: Words?
  var direction: Words?
  var agent: Words?
  var hangup: Words?
  var rings: Double?
  var date: Words?
  var audioChannels: Double?
  var utterances: [NativeUtterance]

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, channel, direction, agent, hangup, rings, date, audioChannels, utterances
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.fields(CodingKeys.self)
    guard fields.contains(.utterances) else {
      throw NativeFault(otherShapeAt: decoder, lookedFor: [CodingKeys.utterances.rawValue])
    }
    id = try fields.decodeIfPresent(Words.self, forKey: .id)
    channel = try fields.decodeIfPresent(Words.self, forKey: .channel)
    direction = try fields.decodeIfPresent(Words.self, forKey: .direction)
    agent = try fields.decodeIfPresent(Words.self, forKey: .agent)
    hangup = try fields.decodeIfPresent(Words.self, forKey: .hangup)
    rings = try fields.decodeIfPresent(Double.self, forKey: .rings)
    date = try fields.decodeIfPresent(Words.self, forKey: .date)
    audioChannels = try fields.decodeIfPresent(Double.self, forKey: .audioChannels)
    utterances = try fields.decode([NativeUtterance].self, forKey: .utterances)
  }
}

/// An utterance of the native format.
struct NativeUtterance: Decodable {
  var role: String
  var text: String
  var start: Double?
  var end: Double?

  private enum CodingKeys: String, CodingKey {
    case role, text, start, end
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.fields(CodingKeys.self)
    guard let role = try fields.decodeIfPresent(String.self, forKey: .role),
      let text = try fields.decodeIfPresent(String.self, forKey: .text)
    else {
      throw NativeFault(
        otherShapeAt: decoder,
        lookedFor: [CodingKeys.role.rawValue, CodingKeys.text.rawValue])
    }
    self.role = role
    self.text = text
    start = try fields.decodeIfPresent(Double.self, forKey: .start)
    end = try fields.decodeIfPresent(Double.self, forKey: .end)
  }
}

/// Text, or a whole number that stands for text: a staff number may come as either.
struct Words: Decodable {
  var string: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    do {
      string = try value.decode(String.self)
    } catch {
      guard let number = try? value.decode(Int.self) else { throw error }
      string = String(number)
    }
  }
}

/// All transcripts of a JSON file: one object, a list of them, or `{"transcripts": […]}`.
struct NativeFile: Decodable {
  /// A transcript or what is wrong with it, so that one does not spoil the others.
  struct Entry: Decodable {
    var result: Result<NativeTranscript, any Error>

    init(from decoder: any Decoder) throws {
      result = Result { try NativeTranscript(from: decoder) }
    }
  }

  var entries: [Entry]
  /// The pointer to the list; `nil` where the file is a single object.
  var list: String?

  private enum CodingKeys: String, CodingKey { case utterances, transcripts }

  init(from decoder: any Decoder) throws {
    if let values = try? decoder.singleValueContainer().decode([Entry].self) {
      entries = values
      list = ""
      return
    }
    let fields = try decoder.fields(CodingKeys.self)
    if fields.contains(.transcripts), !fields.contains(.utterances) {
      entries = try fields.decode([Entry].self, forKey: .transcripts)
      list = "/" + CodingKeys.transcripts.rawValue
    } else if fields.contains(.utterances) {
      entries = [try Entry(from: decoder)]
    } else {
      throw NativeFault(
        otherShapeAt: decoder,
        lookedFor: [CodingKeys.utterances.rawValue, CodingKeys.transcripts.rawValue]
          + VendorReader.signatures)
    }
  }
}
