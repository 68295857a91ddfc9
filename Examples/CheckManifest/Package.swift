// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "CheckManifest",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Without traits PodSpec brings no other package along.
        .package(name: "PodSpec", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "check-manifest",
            dependencies: [
                .product(name: "PodSpec", package: "PodSpec"),
                .product(name: "PodSpecValidation", package: "PodSpec"),
            ],
            path: "Sources/CheckManifest"
        )
    ]
)
