// swift-tools-version: 6.2

import PackageDescription

/// Applied to every Swift target: language mode 6 plus the checks that keep the public surface deliberate.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "PodSpec",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "PodSpec", targets: ["PodSpec"]),
        .library(name: "PodSpecValidation", targets: ["PodSpecValidation"]),
        .library(name: "PodSpecProbes", targets: ["PodSpecProbes"]),
        .library(name: "PodSpecTesting", targets: ["PodSpecTesting"]),
        .executable(name: "podspec", targets: ["PodSpecCommand"]),
    ],
    traits: [
        .trait(
            name: "CommandLineTool",
            description: "Builds the `podspec` command, which needs swift-argument-parser."
        ),
        .default(enabledTraits: ["CommandLineTool"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
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
            dependencies: ["PodSpec"],
            path: "Sources/Probes",
            swiftSettings: strict
        ),
        .target(name: "PodSpecValidation", dependencies: ["PodSpec"], path: "Sources/Validation", swiftSettings: strict),
        .target(name: "PodSpecTesting", dependencies: ["PodSpec", "PodSpecProbes"], swiftSettings: strict),
        .executableTarget(
            name: "PodSpecCommand",
            dependencies: [
                "PodSpec",
                "PodSpecValidation",
                "PodSpecProbes",
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
        .testTarget(name: "PodSpecValidationTests", dependencies: ["PodSpec", "PodSpecValidation"], swiftSettings: strict),
        .testTarget(name: "PodSpecTests", dependencies: ["PodSpec"], swiftSettings: strict),
        .testTarget(
            name: "PodSpecProbesTests",
            dependencies: ["PodSpecProbes", "PodSpecTesting"],
            swiftSettings: strict
        ),
    ]
)
