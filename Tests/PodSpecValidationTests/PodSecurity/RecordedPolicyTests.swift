import Foundation
import PodSpec
import PodSpecValidation
import Testing

/// The admission controller's recorded verdicts, where the records are at hand.
@Suite struct RecordedPolicyTests {
    @Test(.enabled(if: Records.arePresent, "the recorded answers are not beside the package"))
    func checksReasonsAndDetailsAgree() throws {
        let file = Records.folder.appendingPathComponent("conformance/policy-dev.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
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
