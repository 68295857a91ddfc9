// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "EditImages",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Without traits PodSpec brings no other package along.
        .package(name: "PodSpec", path: "../..", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "edit-images",
            dependencies: [.product(name: "PodSpec", package: "PodSpec")],
            path: "Sources/EditImages"
        )
    ]
)
