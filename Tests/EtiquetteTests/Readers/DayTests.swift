import Etiquette
import Testing

@Suite("The day that a record's date begins with")
struct DayTests {
  @Test(
    arguments: [
      ("2026-11-03T09:12:00+08:00", "2026-11-03"), ("2026/11/3 9:12", "2026-11-03"),
      ("2026年11月3日 上午", "2026-11-03"), ("20261103", "2026-11-03"), ("20261103091200", "2026-11-03"),
      (" 2026.1.2", "2026-01-02"), ("2024-02-29", "2024-02-29"), ("2026-02-29", nil),
      ("2026-13-01", nil), ("03/11/2026", nil), ("1762132320", nil), ("2026-11", nil), ("", nil),
      ("call 2026-11-03", nil), ("99999999999999999999-1-1", nil),
    ] as [(String, String?)])
  func reads(date: String, day: String?) {
    #expect(Day(date)?.description == day)
  }
}
