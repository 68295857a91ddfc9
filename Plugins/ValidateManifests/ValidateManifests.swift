import Foundation
import PackagePlugin

/// Checks the manifests in a target's folder with every build and gives the target constants for them.
@main
struct ValidateManifests: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else {
            Diagnostics.warning("ValidateManifests works in Swift targets only; \(target.name) is none")
            return []
        }
        let files = ManifestFiles(below: target.directoryURL, in: context.package.directoryURL)
        guard !files.candidates.isEmpty else {
            Diagnostics.warning("ValidateManifests found no .yaml, .yml or .json file in \(target.directoryURL.path)")
            return []
        }
        // One command for all files: names must differ between them. Its output is Swift, since anything else would become a resource.
        let output = context.pluginWorkDirectoryURL.appending(path: "PodManifests.swift")
        var arguments = ["build", "--output", output.path, "--folder", target.directoryURL.path]
        if target.importsPodSpec { arguments.append("--accessors") }
        return [
            .buildCommand(
                displayName: "Validating manifests of \(target.name)",
                executable: try context.tool(named: "PodSpecBuildTool").url,
                arguments: arguments + ["--"] + files.candidates.map(\.path),
                inputFiles: files.candidates + files.configurations,
                outputFiles: [output]
            )
        ]
    }
}

/// What the tool looks at.
private struct ManifestFiles {
    /// The files that may be manifests, by path. Resources that are copied as a folder are no source files of the target, hence the walk.
    let candidates: [URL]
    /// The configurations that may apply to them.
    let configurations: [URL]

    private static let configurationName = "podspec-config.yaml"

    init(below folder: URL, in package: URL) {
        let keys: [URLResourceKey] = [.isRegularFileKey]
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
        let found = (walk?.compactMap { $0 as? URL } ?? []).filter { ["yaml", "yml", "json"].contains($0.pathExtension.lowercased()) }
        var configurations = found.filter { $0.lastPathComponent == Self.configurationName }
        candidates = found.filter { $0.lastPathComponent != Self.configurationName }.sorted { $0.path < $1.path }
        var parent = folder
        while parent.path != package.path, parent.path.hasPrefix(package.path) {
            parent.deleteLastPathComponent()
            let configuration = parent.appending(path: Self.configurationName)
            if FileManager.default.fileExists(atPath: configuration.path) { configurations.append(configuration) }
        }
        self.configurations = configurations.sorted { $0.path < $1.path }
    }
}

extension Target {
    /// Whether the target names the module `PodSpec` among its own dependencies.
    fileprivate var importsPodSpec: Bool {
        dependencies.contains { dependency in
            switch dependency {
            case .target(let target): target.name == "PodSpec"
            case .product(let product): product.targets.contains { $0.name == "PodSpec" }
            @unknown default: false
            }
        }
    }
}
