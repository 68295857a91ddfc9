// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/podspec/podspec", from: "0.1.0", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "Shop",
            exclude: ["Manifests"]
        )
    ]
)
