import Etiquette
import EtiquetteFiles
import Testing

/// What the user says of an input's names for speakers.
struct RoleMappingTests {
  @Test(arguments: [
    ("agent=0,customer=1", ["0": Role.agent, "1": .customer, "2": nil]),
    ("SPEAKER_00=agent", ["speaker_00": .agent, "SPEAKER_00": .agent]),
    ("客服=甲，客户=乙", ["甲": .agent, "乙": .customer]),
    ("小王 = 坐席", ["小王": .agent]),
    ("2=system", ["2": .system]),
  ])
  func reads(text: String, expected: [String: Role?]) throws {
    let mapping = try #require(RoleMapping(text))
    for (name, role) in expected { #expect(mapping[name] == role) }
  }

  @Test(arguments: ["", "0", "0=1", "agent=", "=agent", "a=b,c=d"])
  func refuses(text: String) { #expect(RoleMapping(text) == nil) }
}
