// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module under `Sources/`.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A folder of files that are compiled into the program as text.
func embedded(_ name: String, path: String) -> Target {
  .target(
    name: name,
    path: path,
    exclude: [],
    swiftSettings: strict,
    plugins: ["EmbedFiles"])
}

func tests(_ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target
{
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "copro",
  products: [
    .library(name: "CoProCore", targets: ["CoProCore"]),
    .executable(name: "copro", targets: ["copro"]),
  ],
  targets: [
    // Parts that know nothing of co-production.
    module("Spelling"),
    module("JSONText"),
    module("CSVText"),
    module("Mustache", uses: ["Spelling"]),
    module("Markup"),
    module("PlainEnglish"),
    module("Arguments", uses: ["Spelling"]),

    // What a council would change, and the example, compiled in.
    embedded("BuiltInTemplates", path: "templates"),
    embedded("BuiltInExamples", path: "examples"),
    // What commands print for other programs.
    embedded("BuiltInSchemas", path: "Sources/BuiltInSchemas"),
    .executableTarget(name: "embed-files", swiftSettings: strict),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),

    // The library and the program.
    module(
      "CoProCore",
      uses: [
        "Spelling", "JSONText", "CSVText", "Mustache", "Markup", "PlainEnglish",
        "BuiltInTemplates", "BuiltInExamples",
      ]),
    .executableTarget(
      name: "copro",
      dependencies: [
        "Arguments", "BuiltInExamples", "BuiltInSchemas", "CSVText", "CoProCore", "JSONText",
        "Markup", "Mustache",
        "PlainEnglish", "Spelling",
      ],
      swiftSettings: strict),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["CoProCore"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("JSONTextTests", uses: ["JSONText"]),
    tests("CSVTextTests", uses: ["CSVText"]),
    tests("MustacheTests", uses: ["Mustache", "JSONText"]),
    tests("MarkupTests", uses: ["Markup"]),
    tests("PlainEnglishTests", uses: ["PlainEnglish"]),
    tests("ArgumentsTests", uses: ["Arguments", "Spelling"]),
    tests(
      "CoProCoreTests",
      uses: ["CSVText", "CoProCore", "JSONText", "BuiltInTemplates", "TestSupport"],
      exclude: ["Import/Samples"]),
    tests(
      "coproTests",
      uses: [
        "copro", "Arguments", "BuiltInSchemas", "CoProCore", "JSONText", "Markup", "PlainEnglish",
        "TestSupport",
      ],
      exclude: ["Scenarios"]),
  ]
)
