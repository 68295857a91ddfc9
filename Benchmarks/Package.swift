// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        // `ProbeLoad` needs the trait; a build of the product `Benchmarks` compiles nothing of it.
        .package(name: "PodSpec", path: "..", traits: ["Probes"]),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        // What PodSpec is compared with; no target of PodSpec itself needs it.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "LibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "LibYAML",
                .product(name: "PodSpec", package: "PodSpec"),
                .product(name: "PodSpecValidation", package: "PodSpec"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]
        ),
        .executableTarget(
            name: "ProbeLoad",
            dependencies: [
                .product(name: "PodSpec", package: "PodSpec"),
                .product(name: "PodSpecProbes", package: "PodSpec"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]
        ),
    ]
)
