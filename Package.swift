// swift-tools-version: 6.2

import PackageDescription

/// Applied to every Swift target: language mode 6 plus the checks that keep the public surface deliberate.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What checks and the runner stand on: only with the trait `Probes`.
let probing: [Target.Dependency] = [
    ("Logging", "swift-log"),
    ("Metrics", "swift-metrics"),
    ("NIOCore", "swift-nio"),
    ("NIOPosix", "swift-nio"),
    ("NIOHTTP2", "swift-nio-http2"),
    ("NIOHPACK", "swift-nio-http2"),
    ("NIOSSL", "swift-nio-ssl"),
    ("NIOTLS", "swift-nio"),
    ("Subprocess", "swift-subprocess"),
    ("SystemPackage", "swift-system"),
].map { .product(name: $0.0, package: $0.1, condition: .when(traits: ["Probes"])) }

let package = Package(
    name: "PodSpec",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "PodSpec", targets: ["PodSpec"]),
        .library(name: "PodSpecValidation", targets: ["PodSpecValidation"]),
        .library(name: "PodSpecProbes", targets: ["PodSpecProbes"]),
        .library(name: "PodSpecTesting", targets: ["PodSpecTesting"]),
        .library(name: "PodSpecExpectations", targets: ["PodSpecExpectations"]),
        .executable(name: "podspec", targets: ["PodSpecCommand"]),
        .plugin(name: "ValidateManifests", targets: ["ValidateManifests"]),
        .plugin(name: "ValidateManifestsCommand", targets: ["ValidateManifestsCommand"]),
    ],
    traits: [
        .trait(
            name: "CommandLineTool",
            description: "Builds the `podspec` command, which needs swift-argument-parser and, for `podspec probe`, the probes.",
            enabledTraits: ["Probes"]
        ),
        .trait(
            name: "Probes",
            description:
                "Builds the checks and the runner of PodSpecProbes, which need SwiftNIO, swift-subprocess, swift-log and swift-metrics."
        ),
        .default(enabledTraits: ["CommandLineTool", "Probes"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "PodSpec", dependencies: ["CYAML"], swiftSettings: strict),
        .target(
            name: "PodSpecProbes",
            dependencies: ["PodSpec"] + probing,
            path: "Sources/Probes",
            swiftSettings: strict
        ),
        .target(name: "PodSpecValidation", dependencies: ["PodSpec"], path: "Sources/Validation", swiftSettings: strict),
        .target(
            name: "PodSpecReporting",
            dependencies: ["PodSpec", "PodSpecValidation"],
            path: "Sources/Reporting",
            swiftSettings: strict
        ),
        .target(
            name: "PodSpecTesting",
            dependencies: ["PodSpec", "PodSpecValidation", "PodSpecProbes"] + probing,
            swiftSettings: strict
        ),
        // Apart from PodSpecTesting, because the command stands on that and must not link a test framework.
        .target(
            name: "PodSpecExpectations",
            dependencies: ["PodSpec", "PodSpecValidation", "PodSpecTesting"],
            path: "Sources/Expectations",
            swiftSettings: strict
        ),
        // What the model's documentation says, for the command only: no client pays for it.
        .target(name: "PodSpecExplanations", dependencies: ["PodSpec"], path: "Sources/Explanations", swiftSettings: strict),
        .executableTarget(
            name: "PodSpecCommand",
            dependencies: [
                "PodSpec",
                "PodSpecExplanations",
                "PodSpecValidation",
                "PodSpecProbes",
                "PodSpecReporting",
                "PodSpecTesting",
                .product(
                    name: "ArgumentParser",
                    package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLineTool"])
                ),
            ],
            path: "Sources/Command",
            swiftSettings: strict
        ),
        .testTarget(
            name: "PodSpecReportingTests",
            dependencies: ["PodSpec", "PodSpecReporting", "PodSpecValidation"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "PodSpecBuildTool",
            dependencies: ["PodSpec", "PodSpecReporting", "PodSpecValidation"],
            path: "Sources/BuildTool",
            swiftSettings: strict
        ),
        .plugin(name: "ValidateManifests", capability: .buildTool(), dependencies: ["PodSpecBuildTool"]),
        .plugin(
            name: "ValidateManifestsCommand",
            capability: .command(
                intent: .custom(
                    verb: "validate-manifests",
                    description: "Says what kube-apiserver would say about the Pods and workloads of the package's targets."
                )
            ),
            dependencies: ["PodSpecBuildTool"]
        ),
        .testTarget(
            name: "PodSpecBuildToolTests",
            dependencies: ["PodSpec", "PodSpecBuildTool", "PodSpecReporting", "PodSpecValidation"],
            swiftSettings: strict
        ),
        .testTarget(name: "PodSpecValidationTests", dependencies: ["PodSpec", "PodSpecValidation"], swiftSettings: strict),
        .testTarget(name: "PodSpecTests", dependencies: ["PodSpec"], swiftSettings: strict),
        .testTarget(
            name: "PodSpecExplanationsTests",
            dependencies: ["PodSpec", "PodSpecExplanations"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PodSpecTestingTests",
            dependencies: ["PodSpec", "PodSpecValidation", "PodSpecTesting", "PodSpecExpectations"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PodSpecDocumentationTests",
            dependencies: [
                "PodSpec", "PodSpecValidation", "PodSpecReporting", "PodSpecProbes", "PodSpecTesting", "PodSpecExpectations",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PodSpecProbesTests",
            dependencies: ["PodSpec", "PodSpecProbes", "PodSpecTesting"] + probing,
            swiftSettings: strict
        ),
    ]
)
