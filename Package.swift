// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer is there, and all sources report what they cover, only where somebody asks for it.
///
/// They do not report what they compare, which would take longer than all that they do.
let isFuzzed = Context.environment["ETIQUETTE_FUZZ"] != nil

/// Warnings are errors where changes are checked, not where the package is used.
let isChecked = Context.environment["ETIQUETTE_STRICT"] != nil

let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isChecked ? [.treatAllWarnings(as: .error)] : [])
  + (isFuzzed
    ? [
      .unsafeFlags([
        "-sanitize=fuzzer", "-sanitize-coverage=edge,inline-8bit-counters,pc-table",
      ])
    ] : [])

/// The program carries Swift's runtime in itself.
///
/// It starts a fifth sooner, in five megabytes less, and runs where no Swift is installed. Where a
/// toolchain has no static runtime, `ETIQUETTE_SHARED_RUNTIME=1` links it without.
let carriesRuntime = Context.environment["ETIQUETTE_SHARED_RUNTIME"] == nil

let runtime: (swift: [SwiftSetting], linker: [LinkerSetting]) =
  carriesRuntime
  ? (
    [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux]))],
    [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux]))]
  ) : ([], [])

/// `swift build -c release --product EtiquetteFuzzer`; gold, the usual linker, does not link it.
let fuzzer: [Target] =
  isFuzzed
  ? [
    .executableTarget(
      name: "EtiquetteFuzzer", dependencies: ["FuzzDoors"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
  ] : []

let package = Package(
  name: "etiquette",
  products: [
    .executable(name: "etiquette", targets: ["EtiquetteProgram"]),
    .library(name: "Etiquette", targets: ["Etiquette"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "ICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["ICU"], exclude: ["generate"]),
    .target(name: "HanText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Etiquette", dependencies: ["HanText"], swiftSettings: strict),
    .target(name: "ShippedLexicon"),
    .target(name: "ShippedPage", exclude: ["Page"]),
    .target(
      name: "EtiquetteFiles",
      dependencies: [
        "Etiquette", "HanText", "Memory", "ShippedLexicon", "ShippedPage",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EtiquetteProgram", dependencies: ["EtiquetteCLI"],
      swiftSettings: strict + runtime.swift, linkerSettings: runtime.linker),
    .target(name: "Memory"),
    .target(
      name: "EtiquetteCLI",
      dependencies: [
        "EtiquetteFiles", "Etiquette", "HanText", "Memory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "CountedAllocations"),
    .executableTarget(
      name: "EtiquetteBenchmark",
      dependencies: [
        "CountedAllocations", "EtiquetteFiles", "Etiquette", "HanText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "FuzzDoors", dependencies: ["EtiquetteFiles", "Etiquette", "HanText"],
      swiftSettings: strict),
    .testTarget(name: "HanTextTests", dependencies: ["HanText"], swiftSettings: strict),
    .testTarget(
      name: "EtiquetteTests", dependencies: ["Etiquette", "EtiquetteFiles", "HanText"],
      swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzDoors"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Etiquette", "EtiquetteFiles", "EtiquetteCLI"],
      swiftSettings: strict),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
