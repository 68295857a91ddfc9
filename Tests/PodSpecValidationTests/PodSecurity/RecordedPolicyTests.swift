import Foundation
import PodSpec
import PodSpecValidation
import Testing

/// The admission controller's recorded verdicts, where the records are at hand.
@Suite struct RecordedPolicyTests {
    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../../../../shared/conformance/policy-dev.jsonl")
        .standardized

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "the recorded verdicts are not here"))
    func checksReasonsAndDetailsAgree() throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines {
            let record = try ManifestDecoder().decode(ManifestValue.self, from: String(line))
            let text = try #require(record["manifest"]?.stringValue)
            guard let policy = record["expect"]?["policy"] else { continue }
            let manifests = ManifestStream(text).filter { $0.object != nil }
            let manifest = try #require(manifests.first)
            for level in [PodSecurityLevel.baseline, .restricted] {
                guard case .array(let recorded)? = policy[level.rawValue] else { continue }
                let wanted = recorded.map { [$0["id"]?.stringValue, $0["reason"]?.stringValue, $0["detail"]?.stringValue] }
                let found = manifest.violations(of: level).map { [$0.check, $0.reason, $0.detail] }
                #expect(Set(found) == Set(wanted), "\(record["id"]?.stringValue ?? "") \(level.rawValue)")
                #expect(found.count == wanted.count)
                // Without a text the order is the admission controller's own.
                #expect(manifest.object?.violations(of: level).map(\.check) == wanted.map(\.[0]))
            }
        }
    }
}
