import Foundation
import PodSpecReporting
import PodSpecValidation
import Testing

/// What GitLab's schema of code quality reports and its documentation ask for.
@Suite struct GitLabTests {
    @Test(arguments: [[""], ["clean.yaml"], ["empty.yaml"], ["absent.yaml"], ["dirty.yaml", "./dirty.yaml", "dirty.yaml"]], [1, 3])
    func followsTheSchema(_ names: [String], jobs: Int) async throws {
        let run = try await TestRun(try Manifests.folder(), names, format: .gitlab, jobs: jobs) { $0.podSecurity = .restricted }
        let findings = try #require(try run.json as? [[String: Any]])
        #expect(findings.count == run.summary.errors + run.summary.warnings + run.summary.unreadable)
        for finding in findings {
            #expect(Set(finding.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
            #expect((finding["description"] as? String)?.isEmpty == false)
            #expect((finding["check_name"] as? String)?.isEmpty == false)
            #expect(["info", "minor", "major", "critical", "blocker"].contains(finding["severity"] as? String))
            let location = try #require(finding["location"] as? [String: Any])
            #expect((location["path"] as? String)?.hasPrefix(".") == false)
            let lines = try #require(location["lines"] as? [String: Any])
            #expect(try #require(lines["begin"] as? Int) >= 1)
        }
        let fingerprints = findings.compactMap { $0["fingerprint"] as? String }
        #expect(fingerprints.count == findings.count)
        #expect(Set(fingerprints).count == findings.count)
    }

    @Test func nothingFoundIsAnEmptyList() async throws {
        let run = try await TestRun(try TemporaryFolder(), format: .gitlab)
        #expect((try run.json as? [Any])?.isEmpty == true)
    }

    @Test func severitiesAreMapped() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.dirty, "b.yaml": "a: [1\n"])
        let run = try await TestRun(folder, format: .gitlab) { $0.podSecurity = .baseline }
        let findings = try #require(try run.json as? [[String: Any]])
        let pairs = findings.map { "\($0["check_name"] ?? "") \($0["severity"] ?? "")" }
        #expect(pairs.contains("unknownField critical"))
        #expect(pairs.contains("syntax blocker"))
    }
}
