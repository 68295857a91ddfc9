internal import ArgumentParser
internal import PodSpecExplanations
internal import PodSpecReporting

/// `podspec explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a field of Pods and workloads is: type, default, values, rules and since when, offline.",
        discussion: """
            The path starts at a kind (Deployment.spec.template), at a type (Container) or, without either, at a Pod (spec.containers);
            positions in brackets are passed over.
            Exit status: 0 found, 2 wrong usage or no such field.
            """
    )

    @Argument(help: ArgumentHelp("A field or type, such as spec.containers.livenessProbe.", valueName: "path"))
    var path = "Pod"

    @Flag(help: "List the fields below at any depth.")
    var recursive = false

    @Option(help: "When to use colours: auto, always or never.")
    var color: ColorChoice = .auto

    func run() throws {
        let explanations = Explanations()
        var output = OutputBuffer()
        do throws(Explanation.Failure) {
            let found = try explanations.explain(path)
            let text = ExplanationText(style: Style(isColored: color.isOn))
            output.append(text.text(of: found, tree: recursive ? explanations.tree(below: found) : nil))
        } catch {
            let suggestion = error.suggestion.map { "; did you mean `\($0)`?" } ?? ""
            writeErrorPiece("error: \(Printable.line(error.message))\(suggestion)\n")
            throw ExitCode(2)
        }
        output.flush(isForced: true)
    }
}
