import Foundation
import PodSpec
import PodSpecValidation
import Testing

/// Our verdicts beside those of kube-apiserver.
///
/// `CONFORMANCE_SHOW=60` lists more of what differs, `CONFORMANCE_FILTER=text` only what has this text in it.
@Suite(.enabled(if: Records.arePresent, "the recorded answers are not beside the package")) struct ConformanceTests {
    struct Expectation: Sendable, CustomTestStringConvertible {
        var name: String
        /// The least percentages of agreement.
        var paths: Double
        var detail: Double
        var message: Double
        var warnings: Double

        var testDescription: String { name }
    }

    @Test(arguments: [
        Expectation(name: "pods-dev.jsonl", paths: 100, detail: 99.5, message: 97, warnings: 100),
        Expectation(name: "workloads-dev.jsonl", paths: 100, detail: 99.5, message: 97, warnings: 100),
    ])
    func casesGetTheServersVerdict(_ expectation: Expectation) throws {
        require(expectation, tally(try Records.cases(expectation.name)))
    }

    @Test func realManifestsGetTheServersVerdict() throws {
        let expectation = Expectation(name: "corpus", paths: 100, detail: 99.5, message: 97, warnings: 100)
        require(expectation, tally(try Records.corpus()))
    }

    private func tally(_ cases: [RecordedCase]) -> ConformanceTally {
        var tally = ConformanceTally()
        for entry in cases {
            let manifests = Array(ManifestStream(entry.manifest))
            for (position, verdict) in entry.expect.enumerated() where verdict.isComparable {
                let document = verdict.doc ?? (entry.expect.count == 1 ? manifests.first?.document ?? 0 : position)
                let manifest =
                    manifests.first { $0.document == document && $0.item == verdict.item ?? [] }
                    ?? (manifests.count == entry.expect.count ? manifests[position] : nil)
                let id = entry.expect.count == 1 ? entry.id : "\(entry.id)#\(document)"
                tally.compare(verdict, manifest?.validate() ?? [], id: id)
            }
        }
        return tally
    }

    private func require(_ expectation: Expectation, _ tally: ConformanceTally) {
        let environment = ProcessInfo.processInfo.environment
        let show = environment["CONFORMANCE_SHOW"].flatMap { Int($0) } ?? 12
        print(tally.report(expectation.name, show: show, filter: environment["CONFORMANCE_FILTER"]))
        #expect(tally.percentage(.paths) >= expectation.paths)
        #expect(tally.percentage(.detail) >= expectation.detail)
        #expect(tally.percentage(.message) >= expectation.message)
        #expect(tally.percentage(.warnings) >= expectation.warnings)
    }
}
