internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting

/// `podspec diff`.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says in what two sets of manifests differ, as far as Kubernetes could tell.",
        discussion: """
            Objects are matched by kind, namespace and name, whatever file they stand in. Defaults equal what is written with the same
            value, quantities equal by amount (1000m is 1), the order of keys means nothing, and list items are matched by name, port or
            path as the API's schema has it. Kinds other than Pods and workloads are compared as plain data.
            Exit status: 0 they are equal, 1 they differ, 2 wrong usage or something that cannot be read.
            """
    )

    @Argument(help: ArgumentHelp("A file or folder; `-` is standard input.", valueName: "left"))
    var left: String

    @Argument(help: ArgumentHelp("What it is compared with.", valueName: "right"))
    var right: String

    @Option(help: "How to print: text or json.")
    var format: Format = .text

    @Option(help: "When to use colours: auto, always or never.")
    var color: ColorChoice = .auto

    /// How differences are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        guard left != "-" || right != "-" else { throw ValidationError("only one side can be standard input") }
    }

    func run() throws {
        let sides = [left, right].map { LoadedManifests(path: $0) }
        guard sides.allSatisfy(\.isReadable) else { throw ExitCode(2) }
        let differences = ManifestDifference.all(between: sides[0].manifests, and: sides[1].manifests)
        var output = OutputBuffer()
        switch format {
        case .text: output.append(DiffText(style: Style(isColored: color.isOn)).text(of: differences))
        case .json: output.append(DiffJSON.bytes(of: differences))
        }
        output.flush(isForced: true)
        if !differences.isEmpty { throw ExitCode(1) }
    }
}
