// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "CheckedBuild",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Without traits PodSpec brings no other package along.
        .package(name: "PodSpec", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "CheckedBuild",
            dependencies: [.product(name: "PodSpec", package: "PodSpec")],
            // The manifests are checked with or without being resources; this only keeps SwiftPM from asking what they are.
            exclude: ["Manifests"],
            plugins: [.plugin(name: "ValidateManifests", package: "PodSpec")]
        )
    ]
)
