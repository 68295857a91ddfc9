internal import PodSpec
internal import PodSpecReporting
internal import Synchronization

/// Prints as a compiler does, with absolute paths that can be clicked, and keeps the objects for the accessors.
final class BuildReporter: Reporter {
    private let text = TextReporter(style: Style(isColored: false))
    private let collected = Mutex<[Verdict]>([])

    /// The verdicts on Pods and workloads, in the order of the files.
    var manifests: [Verdict] { collected.withLock { $0 } }

    func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        var verdict = verdict
        verdict.file = FolderPath(verdict.file, in: .current).path
        text.report(verdict, to: &output)
        if verdict.manifest.object != nil { collected.withLock { $0.append(verdict) } }
    }

    /// Nothing: a build that goes well is silent.
    func finish(_ summary: Summary, to output: inout OutputBuffer) {}
}
