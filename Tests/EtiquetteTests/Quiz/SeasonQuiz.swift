/// What a year brings: frost, brown water, a bank that does not pay, cards that are lost, secrets.
enum SeasonQuiz {
  static let yaml = """
    id: own6
    title: 六
    pass: 60
    questions:
    - id: frost
      kind: phrase
      prompt: 家里水管冻住了。
      elements:
      - {id: thaw, points: 1, any: [用热毛巾敷在水管上]}
      - {id: flame, points: 1, any: [千万不要用火烤]}
      - {id: boiling, points: 1, any: [不要用开水浇]}
    - id: gate
      kind: phrase
      prompt: 院门锁着，表在里头。
      elements:
      - {id: open, points: 1, any: [请问您什么时候方便开门]}
    - id: bank
      kind: phrase
      prompt: 代扣没扣成。
      elements:
      - {id: reason, points: 1, any: [您的银行卡余额不足]}
      - {id: pay, points: 1, any: [请您往卡里存够钱]}
    - id: tenant
      kind: phrase
      prompt: 租客要看房东的记录。
      elements:
      - {id: privacy, points: 1, any: [这是客户的保密资料]}
    - id: tip
      kind: phrase
      prompt: 有人举报偷水。
      elements:
      - {id: secret, points: 1, any: [我们会为您保密]}
    - id: twice
      kind: phrase
      prompt: 水费交重了。
      elements:
      - {id: refund, points: 1, any: [多交的可以退给您]}
      - {id: offset, points: 1, any: [可以抵下个月的水费]}
    - id: card
      kind: phrase
      prompt: 水卡丢了。
      elements:
      - {id: balance, points: 1, any: [余额转到新卡]}
    - id: leak
      kind: phrase
      prompt: 客户说水表走得快。
      elements:
      - {id: check, points: 1, any: [请您先关好所有水龙头，看水表还转不转]}
    - id: brown
      kind: phrase
      prompt: 修完管子水发黄。
      elements:
      - {id: rust, points: 1, any: [是抢修后管道里的铁锈被冲下来了]}
      - {id: run, points: 1, any: [先放几分钟水再用]}
    """
}

extension AnswerGraderTests {
  static let season = [
    Row("frost", "您拿热毛巾裹住管子慢慢化，可不能用喷灯烤，也别拿开水浇", "thaw flame boiling"),
    Row("frost", "不能用热毛巾敷，用火烤快", ""),
    Row("frost", "用电吹风慢慢吹，别点火烤", "thaw flame"),
    Row("gate", "您哪天有空开一下院门", "open"),
    Row("gate", "您什么时候方便来交水费", ""),
    Row("gate", "不用开门", ""),
    Row("bank", "您卡里钱不够，没扣下来，您去存点钱", "reason pay"),
    Row("bank", "您的银行卡不是余额不足，不用存钱", ""),
    Row("bank", "隔壁老李的卡余额不足，我们让他存钱了", ""),
    Row("tenant", "这涉及房东的隐私", "privacy"),
    Row("tenant", "没什么保密的，给您看", ""),
    Row("tip", "您的名字我们绝不会往外说", "secret"),
    Row("tip", "不用保密", ""),
    Row("tip", "举报还要保密吗？", ""),
    Row("tip", "“我们会为您保密”是服务用语，大家都背得熟。", ""),
    Row("tip", "我会对他说：“我们会为您保密。”", "secret"),
    Row("bank", "昨天对一位老先生讲过“请您往卡里存够钱”。", ""),
    Row("bank", "昨天对一位老先生讲过：“请您往卡里存够钱。”今天不讲。", ""),
    Row("bank", "昨天有个客户来问。我说：“请您往卡里存够钱。”", "pay"),
    Row("bank", "还需要您往卡里存够钱好吗", "pay"),
    Row("twice", "重复交的那笔钱给您退回去，要不抵扣下月水费", "refund offset"),
    Row("twice", "多交的不能退，也不抵下个月的水费", ""),
    Row("card", "旧卡里剩的钱都给您倒到新卡上", "balance"),
    Row("card", "余额不能转到新卡", ""),
    Row("card", "卡里的余额转不到新卡上", ""),
    Row("leak", "您先关好所有水龙头，看看水表还转不转", "check"),
    Row("leak", "请您先关好所有水龙头，看水表", ""),
    Row("leak", "水龙头不用关，水表转得好好的", ""),
    Row("brown", "那是修管子冲下来的锈，您放一会儿水再用", "rust run"),
    Row("brown", "不是管道里的铁锈，不用放水", ""),
    Row("brown", "昨天那位大姐家也是铁锈，我让她放几分钟水再用", ""),
  ]
}
