internal import ArgumentParser

/// The `podspec` command.
@main
struct PodSpecCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "podspec",
        abstract: "Reads, checks and converts Kubernetes Pod manifests, offline.",
        version: "0.1.0",
        subcommands: [
            ValidateCommand.self, ConvertCommand.self, QuantityCommand.self, DiffCommand.self, ExplainCommand.self, ProbeCommand.self,
            SimulateCommand.self,
        ]
    )
}
