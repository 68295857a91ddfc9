import Foundation
import PodSpec
import Testing

@Suite(.enabled(if: YAMLSuite.isAvailable, "the YAML test suite (../shared/yaml-suite) is not on this machine"))
struct YAMLSuiteTests {
    /// Everything a stream holds, and why reading stopped.
    private func read(_ bytes: [UInt8]) throws -> (documents: [YAMLDocument], problem: YAMLProblem?) {
        try bytes.withUnsafeBufferPointer { buffer in
            guard var parser = YAMLParser(buffer) else { throw CancellationError() }
            var documents: [YAMLDocument] = []
            do throws(YAMLProblem) {
                while let document = try parser.next() { documents.append(document) }
                return (documents, nil)
            } catch {
                return (documents, error)
            }
        }
    }

    @Test("Nothing of the suite is missing")
    func count() {
        #expect(YAMLSuite.cases.count == 402)
        #expect(YAMLSuite.cases.count { $0.refusal == nil && $0.agrees } == 252)
    }

    @Test("What libyaml can parse has the right structure", arguments: YAMLSuite.cases.filter { $0.refusal == nil && $0.agrees })
    func structure(_ test: YAMLSuite.Case) throws {
        let (documents, problem) = try read(test.yaml)
        let expected = YAMLOutline.documents(of: test.events)
        let readable = expected.prefix { $0 != nil }
        #expect(documents.map(YAMLOutline.lines(of:)) == readable.compactMap { $0 })
        // A document that cannot be a manifest ends the stream, with its place.
        #expect((problem == nil) == (readable.count == expected.count))
        if let problem { try expectLocated(problem, in: test.yaml) }
    }

    @Test(
        "The suite's JSON is what the nodes say",
        arguments: YAMLSuite.cases.filter { $0.refusal == nil && $0.agrees && $0.json != nil }
    )
    func json(_ test: YAMLSuite.Case) throws {
        let (documents, problem) = try read(test.yaml)
        #expect(problem == nil)
        let expected = try values(#require(test.json)).map(canonical)
        #expect(try documents.map { try canonical(CoreSchema.value(of: 0, in: $0)) } == expected)
    }

    /// The values of a file that holds one behind the other, each ending with a line; Foundation reads only one.
    private func values(_ json: Data) -> [Any] {
        var result: [Any] = []
        var pending = Data()
        for line in json.split(separator: UInt8(ascii: "\n")) {
            pending += line
            guard let value = try? JSONSerialization.jsonObject(with: pending, options: .fragmentsAllowed) else { continue }
            result.append(value)
            pending = Data()
        }
        return result
    }

    private func canonical(_ value: Any) throws -> String {
        try String(decoding: JSONSerialization.data(withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys]), as: UTF8.self)
    }

    @Test("What libyaml refuses is a problem with its place", arguments: YAMLSuite.cases.filter { $0.refusal != nil })
    func refused(_ test: YAMLSuite.Case) throws {
        let problem = try #require(try read(test.yaml).problem)
        try expectLocated(problem, in: test.yaml)
        let refusal = try #require(test.refusal)
        let reason = problem.detail.split(separator: " (while").first ?? ""
        if refusal.contains(reason) {
            #expect(refusal.hasSuffix("at line \(problem.line + 1) col \(problem.column + 1)"))
        } else {
            // Found before libyaml comes to the place where it gives up.
            #expect(reason.hasSuffix("cannot be a key") || reason.hasPrefix("unknown anchor"))
        }
    }

    @Test("What libyaml reads in its own way is read", arguments: YAMLSuite.cases.filter { $0.refusal == nil && !$0.agrees })
    func ownWay(_ test: YAMLSuite.Case) throws {
        let (documents, problem) = try read(test.yaml)
        #expect(!documents.isEmpty || problem != nil)
        if let problem { try expectLocated(problem, in: test.yaml) }
    }

    private func expectLocated(_ problem: YAMLProblem, in yaml: [UInt8]) throws {
        let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(problem.code == .syntax)
        #expect(!problem.detail.isEmpty)
        #expect(problem.line < lines.count)
        if problem.line < lines.count { #expect(problem.column <= lines[problem.line].count) }
    }
}
