/// The number of a house, a stair, a floor or a door at a place: 12号, 西单元, 501室, 5-1-302.
struct DoorNumber {
  /// The place behind it.
  let end: Int
  /// Whether it is one without a street in front, too.
  let standsAlone: Bool
  /// Whether the bare number of a room may follow.
  let holdsRooms: Bool

  private static let units = WordSet("号 弄 座 层 楼 门 组 队 区 期 巷 排 院 # 号院")
  private static let houses = WordSet("号楼 号院 栋 幢 单元 #楼 号宿舍楼 号公寓")
  private static let sides = WordSet(
    "东区 西区 南区 北区 中区 东院 西院 南院 北院 前院 后院 东户 西户 中户 东单元 西单元 中单元 东侧 西侧 东头 西头 南头 北头 村头 东门 西门 南门 北门 院内 东边户 西边户 楼东 楼西 层东 层西"
  )
  private static let ordinals = WordSet("家 户 排 门 个门 座 栋 幢 个胡同 条胡同")

  init?(in passage: Passage, at place: Int, isBehindHouse: Bool = false) {
    if let length = Self.sides.length(in: passage, at: place) {
      self.init(end: place + length, standsAlone: false, holdsRooms: true)
      return
    }
    if passage.holds("第".utf16, place) {
      var end = place + 1
      while Self.isNumeral(passage, end) { end += 1 }
      guard end > place + 1, let length = Self.ordinals.length(in: passage, at: end) else {
        return nil
      }
      self.init(end: end + length, standsAlone: false, holdsRooms: false)
      return
    }
    let first = passage.holds("甲乙丙丁附".utf16, place) ? place + 1 : place
    if passage.isLatin(first), passage.holds("室户座".utf16, first + 1), !passage.isLatin(first - 1) {
      let isHouse = passage.holds("座".utf16, first + 1)
      self.init(
        end: first + 2, standsAlone: isHouse && Self.isNumeral(passage, first + 2),
        holdsRooms: isHouse)
      return
    }
    var end = first
    if passage.isLatin(first), !passage.isLatin(first + 1) { end += 1 }
    while Self.isNumeral(passage, end) { end += 1 }
    guard end > first else { return nil }
    if let last = Self.hyphens(in: passage, from: end) {
      let isRoom = passage.holds("室户".utf16, last)
      let last = isRoom || passage.holds("号楼".utf16, last) ? last + 1 : last
      let joints = (end..<last).count { passage.holds(Self.joints, $0) }
      self.init(end: last, standsAlone: isRoom, holdsRooms: joints == 1)
    } else if let length = Self.houses.length(in: passage, at: end),
      !(length == 1 && passage.holds("楼房".utf16, end + 1)),
      !(length == 2 && passage.holds("楼".utf16, end + 1) && passage.holds("下上道顶".utf16, end + 2))
    {
      self.init(end: end + length, standsAlone: true, holdsRooms: true)
    } else if passage.holds("室户".utf16, end), end - first > 2,
      !(passage.holds("户".utf16, end) && (first..<end).contains { passage.holds("十百千".utf16, $0) })
    {
      self.init(end: end + 1, standsAlone: true, holdsRooms: false)
    } else if let length = Self.units.length(in: passage, at: end) {
      let isHouse =
        passage.holds("座门".utf16, end) || isBehindHouse && passage.holds("楼层".utf16, end)
      let isNamed =
        isHouse && passage.isLatin(first) && Self.isNumeral(passage, end + length)
      self.init(
        end: Self.suffix(in: passage, behind: end + length), standsAlone: isNamed,
        holdsRooms: isHouse)
    } else if isBehindHouse, (3...4).contains(end - first), !passage.holds("元块吨方年个人度米户".utf16, end)
    {
      let isLettered =
        passage.isLatin(end) && !passage.isLatin(end + 1) && !passage.isFigure(end + 1)
      self.init(end: isLettered ? end + 1 : end, standsAlone: false, holdsRooms: false)
    } else {
      return nil
    }
  }

  private init(end: Int, standsAlone: Bool, holdsRooms: Bool) {
    self.end = end
    self.standsAlone = standsAlone
    self.holdsRooms = holdsRooms
  }

  /// The end of 之二 or 乙 behind 58号.
  private static func suffix(in passage: Passage, behind end: Int) -> Int {
    guard passage.holds("号".utf16, end - 1) else { return end }
    if passage.holds("之".utf16, end), isNumeral(passage, end + 1) { return end + 2 }
    return passage.holds("甲乙丙丁".utf16, end) && !passage.isHan(end + 1) ? end + 1 : end
  }

  /// Whether a figure or a word for a number stands at a place.
  static func isNumeral(_ passage: Passage, _ place: Int) -> Bool {
    NumberRun.value(of: passage[place]) != nil || passage.holds("十百千".utf16, place)
  }

  private static let joints = "-－—杠".utf16

  /// The end of 5-1-302 whose first number ends at a place.
  private static func hyphens(in passage: Passage, from start: Int) -> Int? {
    var place = passage.holds("#".utf16, start) ? start + 1 : start
    var parts = 1
    while passage.holds(joints, place), isNumeral(passage, place + 1) {
      place += 1
      while isNumeral(passage, place) { place += 1 }
      parts += 1
    }
    return parts > 1 ? place : nil
  }
}
