import Foundation
import PodSpec
import PodSpecValidation
import Testing

/// Holds `Documentation/Advice.md` against the sources.
@Suite struct AdviceDocumentationTests {
    private static func document() throws -> String {
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: package.appendingPathComponent("Documentation/Advice.md"), encoding: .utf8)
    }

    @Test func theTableIsThatOfTheSources() throws {
        let rows = Advice.all.map { advice in
            "| [`\(advice.id)`](\(advice.link)) | \(advice.severity.rawValue) | \(advice.title). \(advice.why) | \(advice.fix) |"
        }
        let found = try Self.document().split(separator: "\n").map(String.init).filter { $0.hasPrefix("| [`") }
        #expect(found == rows)
    }

    @Test(arguments: Advice.all)
    func linksLeadToTheDocumentationOfKubernetes(_ advice: Advice) {
        #expect(advice.link.hasPrefix("https://kubernetes.io/docs/"))
    }

    @Test(arguments: Advice.all)
    func textsReadWell(_ advice: Advice) {
        #expect(advice.why.hasSuffix("."))
        #expect(!advice.fix.hasSuffix("."))
        #expect(advice.title.first?.isUppercase == true)
        #expect(!(advice.title + advice.why + advice.fix).contains("|"))
    }
}
