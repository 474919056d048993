/// Addresses with a door, the towns in front included, and what is left of one: 3号楼2单元501室.
///
/// Towns by themselves stay, and so do streets that are spoken of as such, and the places
/// where the service itself is to be found.
struct StreetAddresses {
  let places: [Range<Int>]

  init(_ passage: Passage) {
    var places: [Range<Int>] = []
    var place = 0
    while place < passage.units.count {
      let whole = Self.named(in: passage, at: place) ?? Self.bare(in: passage, at: place)
      let last = places.last?.upperBound ?? 0
      guard let whole, whole.upperBound > max(last, place) else {
        place += 1
        continue
      }
      let found = max(last, whole.lowerBound)..<whole.upperBound
      if let previous = places.last, previous.upperBound == found.lowerBound {
        places[places.count - 1] = previous.lowerBound..<found.upperBound
      } else if !Self.isOfService(found, in: passage) {
        let start = PlaceName.towns(in: passage, before: found.lowerBound)
        places.append(PlaceName.pausedTowns(in: passage, before: start)..<found.upperBound)
      }
      place = found.upperBound
    }
    self.places = places
  }

  /// An address whose street or compound has its last word at a place.
  private static func named(in passage: Passage, at place: Int) -> Range<Int>? {
    let isStreet = PlaceName.nouns.length(in: passage, at: place) != nil
    guard
      let length = PlaceName.nouns.length(in: passage, at: place)
        ?? PlaceName.shortNouns.length(in: passage, at: place)
    else { return nil }
    guard !(passage.holds("街".utf16, place) && passage.holds("道".utf16, place + 1)) else {
      return nil
    }
    let own = PlaceName.start(in: passage, before: place)
    let start = PlaceName.crossing(in: passage, before: own)
    guard place - start >= (isStreet || passage.holds("村庄屯寨".utf16, place) ? 1 : 2) else {
      return nil
    }
    let end = chain(in: passage, from: place + length)
    let tail = place + length..<end
    if !tail.isEmpty, !isPhase(passage, tail), !isGate(passage, tail) { return start..<end }
    let isVillage =
      passage.holds("村庄屯寨苑".utf16, place)
      && (passage.isGap(end) || passage.holds("的".utf16, end))
    return (isStreet || isVillage) && isHome(in: passage, before: start) ? start..<end : nil
  }

  /// A house and a door without a street.
  private static func bare(in passage: Passage, at place: Int) -> Range<Int>? {
    guard !passage.holds("第几哪这那每整同".utf16, place - 1), !DoorNumber.isNumeral(passage, place - 1),
      let door = DoorNumber(in: passage, at: place),
      door.standsAlone || doorplates.length(in: passage, before: place) != nil,
      counts.length(in: passage, before: place) == nil, !isRange(passage, place, door.end)
    else { return nil }
    let start = compound(in: passage, before: place)
    return start..<chain(in: passage, from: place)
  }

  /// Words for a number of a house that stands without its street.
  private static let doorplates = WordSet("门牌 门牌是 门牌: 门牌号 门牌号是 门牌号: 门牌号码 门牌号码是")

  /// Whether 二期 or 三区 is all that follows a compound, which is as large as a compound.
  private static func isPhase(_ passage: Passage, _ tail: Range<Int>) -> Bool {
    passage.holds("期区".utf16, tail.upperBound - 1)
      && tail.dropLast().allSatisfy { DoorNumber.isNumeral(passage, $0) }
  }

  /// Whether a gate is all that follows a compound.
  private static func isGate(_ passage: Passage, _ tail: Range<Int>) -> Bool {
    tail.count == 2 && passage.holds("东西南北".utf16, tail.lowerBound)
      && passage.holds("门".utf16, tail.lowerBound + 1)
  }

  /// Where the name of a compound begins that no noun ends, as in 翠湖天地1号楼 and 壹号院.
  private static func compound(in passage: Passage, before place: Int) -> Int {
    let start = PlaceName.start(in: passage, before: place)
    let isName = (2...8).contains(place - start) && !isWord(passage, start..<place)
    return isName ? start : place
  }

  private static let plainWords = WordSet(
    "小区 楼 家 园区 院里 院内 单元 老家 住户 业主 客户 用户 具体 详细 门口 停水 没水 最后 前面 后面 就是 应该 可能 咱们 大概")

  private static func isWord(_ passage: Passage, _ stretch: Range<Int>) -> Bool {
    stretch.contains { plainWords.length(in: passage, at: $0) != nil }
  }

  private static let counts = WordSet("一共 共 总共 共有 一共有 盖了 大概 大约 至")

  /// Whether a house is one of the ends of 一号楼到十号楼.
  private static func isRange(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
    passage.holds("到至".utf16, end) && DoorNumber.isNumeral(passage, end + 1)
      || passage.holds("到至".utf16, start - 1) && passage.holds("楼栋幢元".utf16, start - 2)
  }

  /// The end of numbers of houses and doors, and of compounds between them.
  private static func chain(in passage: Passage, from start: Int) -> Int {
    var end = start
    let isInBuilding = isBuilding(passage, before: start)
    var isBehindHouse = false
    while true {
      let pause = NumberRun.pause(in: passage, from: end)
      let isPaused = end == start && passage.holds(",，".utf16, end) && pause > end + 1
      let part = parts.length(in: passage, at: end) ?? section(in: passage, at: end)
      if part > 0, let door = DoorNumber(in: passage, at: end + part) {
        end = door.end
        isBehindHouse = door.holdsRooms
        continue
      }
      let place = isPaused ? pause : passage.holds(",，、 -".utf16, end) ? end + 1 : end
      if let door = DoorNumber(in: passage, at: place, isBehindHouse: isBehindHouse) {
        // 东门 behind a comma is where to go rather than where somebody lives.
        if place > end, passage.holds("东西南北".utf16, door.end - 2),
          passage.holds("门".utf16, door.end - 1)
        {
          return end
        }
        isBehindHouse =
          door.holdsRooms || isInBuilding && passage.holds("楼层".utf16, door.end - 1)
        end = side(in: passage, behind: door.end)
      } else if let name = PlaceName.end(in: passage, from: end),
        DoorNumber(in: passage, at: name) != nil || end > start && isBuilding(passage, before: name)
      {
        end = name
        isBehindHouse = isBuilding(passage, before: name)
      } else if passage.holds("的".utf16, end), end > start,
        let name = PlaceName.end(in: passage, from: end + 1),
        DoorNumber(in: passage, at: name) != nil
      {
        end = name
      } else {
        return end
      }
    }
  }

  /// The end of the side of a floor, as in 四楼西.
  private static func side(in passage: Passage, behind end: Int) -> Int {
    let isSide =
      passage.holds("楼层".utf16, end - 1) && passage.holds("东西南北中".utf16, end)
      && passage.isGap(end + 1)
    return isSide ? end + 1 : end
  }

  /// The length of 三段 behind the name of a long street.
  private static func section(in passage: Passage, at place: Int) -> Int {
    let isSection =
      passage.holds("路道街".utf16, place - 1) && DoorNumber.isNumeral(passage, place)
      && passage.holds("段".utf16, place + 1)
    return isSection ? 2 : 0
  }

  private static let parts = WordSet("中段 东段 西段 南段 北段 路东 路西 路南 路北")

  private static let buildings = WordSet("大厦 公寓 国际 广场 家园 小区 花园 中心 领秀城 宿舍 家属院")

  private static func isBuilding(_ passage: Passage, before end: Int) -> Bool {
    buildings.length(in: passage, before: end) != nil
  }

  private static let homes = WordSet("住 住在 家住 家在 地址 住址 我家 您家")
  private static let links = WordSet("是 在 就 写 : 登记 , 为 的是")

  private static func isHome(in passage: Passage, before start: Int) -> Bool {
    homes.length(in: passage, before: links.skip(in: passage, backFrom: start)) != nil
      || homes.length(in: passage, before: start) != nil
  }

  private static let services = WordSet("营业厅 营业 网点 大厅 公司 水厂 服务站 供水所 营业所")

  private static let offices = WordSet(
    "营业厅 营业 网点 公司 水厂 服务站 供水所 营业所 服务大厅 缴费大厅 办事大厅 的大厅 的新大厅")

  /// Words that show that the address is somebody's, although the service is spoken of before.
  private static let owners = WordSet("我 俺 咱 您 家 姓 户 ，  住")

  private static func isOfService(_ found: Range<Int>, in passage: Passage) -> Bool {
    let before = max(0, found.lowerBound - 12)..<found.lowerBound
    return before.contains { place in
      guard let length = services.length(in: passage, at: place) else { return false }
      return !(place + length..<found.lowerBound).contains {
        passage.isStop($0) || owners.length(in: passage, at: $0) != nil
      }
    }
      || (found.upperBound..<found.upperBound + 4).contains {
        offices.length(in: passage, at: $0) != nil
      }
  }
}
