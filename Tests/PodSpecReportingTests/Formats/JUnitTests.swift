import Foundation
import PodSpecReporting
import PodSpecValidation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What the schema of Jenkins asks for, which most readers of JUnit reports share.
@Suite struct JUnitTests {
    @Test(arguments: [[""], ["clean.yaml"], ["empty.yaml"], ["absent.yaml", "dirty.yaml"]], [1, 3])
    func followsTheSchema(_ names: [String], jobs: Int) async throws {
        let run = try await TestRun(try Manifests.folder(), names, format: .junit, jobs: jobs)
        let report = try ReportElement(run.output)
        #expect(report.name == "testsuites")
        #expect(Set(report.attributes.keys).isSubset(of: ["name", "time", "tests", "failures", "errors"]))
        #expect(report.children.count == run.summary.files)
        for suite in report.children {
            #expect(suite.name == "testsuite")
            #expect(Set(suite.attributes.keys) == ["name", "tests", "failures", "errors", "skipped"])
            #expect(suite.attributes["tests"] == "\(suite.children.count)")
            for (attribute, child) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
                let count = suite.children.count { $0.children.contains { $0.name == child } }
                #expect(suite.attributes[attribute] == "\(count)")
            }
            for test in suite.children {
                #expect(test.name == "testcase")
                #expect(Set(test.attributes.keys) == ["name", "classname"])
                for child in test.children {
                    #expect(["failure", "error", "skipped", "system-out"].contains(child.name))
                    #expect(Set(child.attributes.keys).isSubset(of: ["message", "type"]))
                }
            }
            let titles = suite.children.compactMap { $0.attributes["name"] }
            #expect(Set(titles).count == titles.count)
        }
    }

    @Test func nothingToCheckIsAReportToo() async throws {
        let report = try ReportElement(try await TestRun(try TemporaryFolder(), format: .junit).output)
        #expect(report.name == "testsuites")
        #expect(report.children.isEmpty)
    }

    @Test func anObjectIsATest() async throws {
        let run = try await TestRun(try Manifests.folder(), ["dir/list.yaml"], format: .junit)
        let suite = try #require(try ReportElement(run.output).children.first)
        #expect(suite.children.map { $0.attributes["name"] } == ["Pod/web", "Pod/web.1", "Service/s", "Pod/web.1 (2)"])
        #expect(
            suite.children.map { $0.children.map(\.name) } == [[], ["failure"], ["skipped"], ["failure"]])
    }

    /// An element of an XML text.
    private struct ReportElement {
        var name: String
        var attributes: [String: String]
        var children: [ReportElement] = []

        init(name: String, attributes: [String: String]) {
            (self.name, self.attributes) = (name, attributes)
        }

        init(_ text: String) throws {
            let reader = Reader()
            let parser = XMLParser(data: Data(text.utf8))
            parser.delegate = reader
            try #require(parser.parse(), "\(String(describing: parser.parserError))")
            self = try #require(reader.root)
        }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var root: ReportElement?
        private var open: [ReportElement] = []

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            open.append(ReportElement(name: name, attributes: attributes))
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard let closed = open.popLast() else { return }
            if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
        }
    }
}
