// swift-tools-version: 6.2

// The client that Scripts/check-plugin copies to a folder of its own and builds there, beside the example CheckedBuild.

import PackageDescription

/// Settings under which generated source is most likely to be complained about.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .defaultIsolation(MainActor.self),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let podSpec: Target.Dependency = .product(name: "PodSpec", package: "PodSpec")
let plugin: Target.PluginUsage = .plugin(name: "ValidateManifests", package: "PodSpec")
let usesYams = Context.environment["PODSPEC_CLIENT_YAMS"] != nil

let package = Package(
    name: "PluginClient",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "PodSpec", path: "../..", traits: [])]
        + (usesYams ? [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")] : []),
    targets: [
        // The example, as it is.
        .executableTarget(name: "CheckedBuild", dependencies: [podSpec], exclude: ["Manifests"], plugins: [plugin]),
        // Constants for everything that the model has, compared with what decoding gives.
        .executableTarget(
            name: "Everything",
            dependencies: [podSpec],
            resources: [.copy("Manifests")],
            swiftSettings: strict,
            plugins: [plugin]
        ),
        // Without PodSpec manifests are checked and nothing else.
        .target(name: "Checked", exclude: ["Pods"], plugins: [plugin]),
        // YAML that is none of our business, and none at all.
        .target(name: "Unrelated", exclude: ["settings.yaml"], plugins: [plugin]),
        .target(name: "NoManifests", plugins: [plugin]),
    ] + (usesYams ? [.executableTarget(name: "WithYams", dependencies: [podSpec, "Yams"])] : [])
)
