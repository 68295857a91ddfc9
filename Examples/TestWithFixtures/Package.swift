// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "TestWithFixtures",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Fixtures and virtual time need no network: without traits PodSpec brings no other package along.
        .package(name: "PodSpec", path: "../..", traits: [])
    ],
    targets: [
        .target(name: "ShopServer", dependencies: [.product(name: "PodSpec", package: "PodSpec")]),
        .testTarget(
            name: "ShopServerTests",
            dependencies: [
                "ShopServer",
                .product(name: "PodSpec", package: "PodSpec"),
                .product(name: "PodSpecExpectations", package: "PodSpec"),
                .product(name: "PodSpecTesting", package: "PodSpec"),
            ]
        ),
    ]
)
