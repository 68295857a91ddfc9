import Foundation
import PackagePlugin

/// `swift package validate-manifests`: checks the manifests of all targets, or at the paths given.
@main
struct ValidateManifestsCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let targets = names.isEmpty ? context.package.targets : try context.package.targets(named: names)
        let process = Process()
        process.executableURL = try context.tool(named: "PodSpecBuildTool").url
        // Paths are relative to the package, as reports in pull requests need them.
        process.currentDirectoryURL = context.package.directoryURL
        process.arguments =
            ["validate"] + targets.flatMap { ["--target-folder", path(of: $0, in: context.package)] } + extractor.remainingArguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit else { return Diagnostics.error("the check of the manifests ended unexpectedly") }
        exit(process.terminationStatus)
    }

    private func path(of target: any Target, in package: Package) -> String {
        let (folder, root) = (target.directoryURL.path, package.directoryURL.path)
        if folder == root { return "." }
        return folder.hasPrefix(root + "/") ? String(folder.dropFirst(root.count + 1)) : folder
    }
}
