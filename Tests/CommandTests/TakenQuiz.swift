/// A quiz of a choice, a phrase and a dialogue, to be taken at a terminal.
enum TakenQuiz {
  private static let quiz = """
    id: t
    title: 小测
    questions:
    - {id: c, kind: choice, prompt: 先说, points: 1, options: [喂, 您好], answer: B}
    - {id: p, kind: phrase, prompt: 客户道谢，你说, points: 2, elements: [{id: w, points: 2, any: 不用客气}]}
    - id: d
      kind: dialogue
      prompt: 答两句
      transcript: |-
        # 渠道: counter
        客服：____
        客户：我走了。
        客服：____
      elements: [{rule: greeting, points: 1}, {rule: closing, points: 1}]

    """

  /// A folder with it in `quiz.yaml`.
  static func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("quiz.yaml", quiz.utf8)
    return folder
  }
}
