// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "AdmissionWebhook",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Validation needs no trait; what the server needs, Hummingbird brings.
        .package(name: "PodSpec", path: "../..", traits: []),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    ],
    targets: [
        .target(
            name: "AdmissionWebhook",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "PodSpec", package: "PodSpec"),
                .product(name: "PodSpecValidation", package: "PodSpec"),
            ]
        ),
        .executableTarget(name: "admission-webhook", dependencies: ["AdmissionWebhook"], path: "Sources/Serve"),
        .testTarget(
            name: "AdmissionWebhookTests",
            dependencies: [
                "AdmissionWebhook",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]
        ),
    ]
)
