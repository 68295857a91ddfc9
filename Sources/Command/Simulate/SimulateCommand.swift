internal import ArgumentParser
internal import PodSpec
internal import PodSpecTesting

/// `podspec simulate`.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Shows what the kubelet does with a pod's probes, without waiting.",
        discussion: "With --scenario it replays recorded traces and prints one JSON object for each."
    )

    @Option(help: ArgumentHelp("Replays the traces of a file.", valueName: "file"))
    var scenario: String

    @Option(help: "How to print: text or json (one object a line).")
    var format: OutputFormat = .text

    func run() async throws {
        var output = OutputBuffer()
        for trace in try ScenarioFile(read(scenario)).traces {
            switch trace {
            case .probes(let scenario): output.append(ScenarioReporter.line(name: scenario.name, await scenario.replay()))
            case .pod(let scenario): output.append(ScenarioReporter.line(name: scenario.name, scenario.rehearse()))
            }
            output.flush()
        }
        output.flush(isForced: true)
    }

    private func read(_ path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(InputFile.Failure) {
            try InputFile(path: path).read { bytes.append(contentsOf: $0) }
        } catch {
            throw ValidationError("\(path): \(error.reason)")
        }
        return bytes
    }
}
