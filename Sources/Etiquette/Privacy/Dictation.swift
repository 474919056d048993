extension Transcript {
  /// What each speaker says on end.
  var passages: [Passage] {
    var passages: [Passage] = []
    var open: [Role: Int] = [:]
    var questions: [Role: Asked] = [:]
    for utterance in utterances {
      let single = Passage(text, utterance.text)
      if let place = open[utterance.role] {
        passages[place].append(text, utterance.text)
      } else {
        let asked = questions.first { $0.key != utterance.role }?.value ?? .nothing
        open[utterance.role] = passages.count
        passages.append(Passage(text, utterance.text, question: asked))
      }
      guard !single.isListening else { continue }
      open = open.filter { $0.key == utterance.role }
      questions[utterance.role] = Asked(single)
    }
    return passages
  }
}

extension Passage {
  /// Whether it is only 嗯, 好的, or digits read back, as by somebody who writes down.
  fileprivate var isListening: Bool {
    var place = 0
    while place < units.count {
      let next = NumberRun.fillers.skip(in: self, from: place)
      if next > place {
        place = next
      } else if isGap(place) || NumberRun.value(of: self[place]) != nil {
        place += 1
      } else {
        return false
      }
    }
    return true
  }
}
