import Foundation
import PodSpecReporting
import PodSpecValidation
import Testing

/// The rules of the SARIF 2.1.0 schema and of its prose for the parts that are written here.
@Suite struct SARIFTests {
    typealias Object = [String: Any]

    @Test(arguments: [[""], ["clean.yaml"], ["empty.yaml"], ["absent.yaml", "dirty.yaml"], ["dirty.yaml", "./dirty.yaml"]], [1, 3])
    func followsTheSchema(_ names: [String], jobs: Int) async throws {
        let folder = try Manifests.folder()
        let run = try await TestRun(folder, names, format: .sarif, jobs: jobs) { $0.podSecurity = .restricted }
        let log = try #require(try run.json as? Object)
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
        let runs = try #require(log["runs"] as? [Object])
        #expect(runs.count == 1)
        let rules = try checkDriver(runs[0])
        #expect(runs[0]["columnKind"] as? String == "unicodeCodePoints")
        let results = try #require(runs[0]["results"] as? [Object])
        for result in results { try check(result, rules: rules) }
        let invocations = try #require(runs[0]["invocations"] as? [Object])
        #expect(invocations.count == 1)
        #expect(invocations[0]["executionSuccessful"] as? Bool == !names.contains("absent.yaml"))
        #expect(invocations[0]["exitCode"] as? Int == run.summary.exitCode)
        for notification in invocations[0]["toolExecutionNotifications"] as? [Object] ?? [] {
            #expect(((notification["message"] as? Object)?["text"] as? String)?.isEmpty == false)
            for location in notification["locations"] as? [Object] ?? [] { try check(location: location) }
        }
        #expect(results.count == run.summary.errors + run.summary.warnings + run.summary.suppressed)
    }

    @Test func nothingFoundIsALogToo() async throws {
        let run = try await TestRun(try TemporaryFolder(), format: .sarif)
        let log = try #require(try run.json as? Object)
        let runs = try #require(log["runs"] as? [Object])
        #expect((runs[0]["results"] as? [Object])?.isEmpty == true)
    }

    @Test func pathsAreEncodedAndRelative() async throws {
        let uris = try await results(of: try Manifests.folder(), ["dir"]).map { try uri($0) }
        #expect(Set(uris) == ["dir/list.yaml", "dir/we%3Aird%20%25%2C%23name.yaml"])
    }

    @Test func aFileElsewhereIsAbsolute() async throws {
        let folder = try TemporaryFolder(["in/a.yaml": "", "b c.yaml": Manifests.dirty])
        let reporter = SARIFReporter(folder: FolderPath(folder / "in"))
        var output: [UInt8] = []
        _ = await ValidationRun(options: RunOptions(), reporter: reporter, jobs: 1).check([folder / "in/../b c.yaml"]) { buffer, _ in
            output += buffer.take()
        }
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("\"uri\":\"file://\(folder.path)/b%20c.yaml\"}"))
    }

    @Test func fingerprintsStayWhenLinesMove() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.dirty])
        let before = try await results(of: folder, ["a.yaml"]).map(fingerprint)
        let moved = "# a\n\n# b\n" + Manifests.dirty.replacingOccurrences(of: "spec:\n", with: "\nspec:\n  # c\n\n")
        try folder.write(moved, to: "a.yaml")
        let after = try await results(of: folder, ["a.yaml"]).map(fingerprint)
        #expect(before == after)
        #expect(!before.isEmpty)
        #expect(Set(before).count == before.count)
    }

    @Test func aRepeatedObjectHasFingerprintsOfItsOwn() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.dirty + "\n---\n" + Manifests.dirty])
        let prints = try await results(of: folder, ["a.yaml"]).map(fingerprint)
        #expect(Set(prints).count == prints.count)
    }

    @Test func whatIsSuppressedIsShownAsSuch() async throws {
        let folder = try TemporaryFolder([
            "podspec-config.yaml": "suppressions:\n- {rule: invalidValue, reason: because}\n",
            "a.yaml": Manifests.dirty.replacingOccurrences(of: "prots: []", with: "prots: []  # podspec:ignore unknownField old tool"),
        ])
        let suppressed = try await results(of: folder, ["a.yaml"]).compactMap { result in
            (result["suppressions"] as? [Object]).map { (result["ruleId"] as? String, $0) }
        }
        #expect(suppressed.map(\.0) == ["invalidValue", "unknownField"])
        #expect(suppressed.map { $0.1.first?["kind"] as? String } == ["external", "inSource"])
        #expect(suppressed.map { $0.1.first?["justification"] as? String } == ["because", "old tool"])
    }

    // MARK: The schema

    private func results(of folder: TemporaryFolder, _ names: [String]) async throws -> [Object] {
        let log = try #require(try await TestRun(folder, names, format: .sarif).json as? Object)
        let runs = try #require(log["runs"] as? [Object])
        return try #require(runs.first?["results"] as? [Object])
    }

    private func checkDriver(_ run: Object) throws -> [String] {
        let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
        #expect(driver["name"] as? String == "podspec")
        let rules = try #require(driver["rules"] as? [Object])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids.count == rules.count)
        #expect(Set(ids).count == ids.count)
        for rule in rules {
            for text in ["shortDescription", "fullDescription", "help"] {
                #expect(((rule[text] as? Object)?["text"] as? String)?.isEmpty == false)
            }
            #expect(((rule["help"] as? Object)?["markdown"] as? String)?.isEmpty == false)
            #expect((rule["helpUri"] as? String)?.hasPrefix("https://") == true)
            let level = (rule["defaultConfiguration"] as? Object)?["level"] as? String
            #expect(["error", "warning", "note"].contains(level))
        }
        return ids
    }

    private func check(_ result: Object, rules: [String]) throws {
        let known: Set = [
            "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints", "suppressions",
        ]
        #expect(known.isSuperset(of: result.keys))
        let position = try #require(result["ruleIndex"] as? Int)
        #expect(rules[position] == result["ruleId"] as? String)
        #expect(["error", "warning", "note"].contains(result["level"] as? String))
        #expect(((result["message"] as? Object)?["text"] as? String)?.isEmpty == false)
        let locations = try #require(result["locations"] as? [Object])
        #expect(locations.count == 1)
        for location in locations { try check(location: location) }
        let related = result["relatedLocations"] as? [Object] ?? []
        for location in related { try check(location: location) }
        #expect(related.compactMap { $0["id"] as? Int } == Array(1..<(related.count + 1)))
        #expect(fingerprint(result).count == 32)
        for suppression in result["suppressions"] as? [Object] ?? [] {
            #expect(["inSource", "external"].contains(suppression["kind"] as? String))
            #expect((suppression["justification"] as? String)?.isEmpty == false)
        }
    }

    private func check(location: Object) throws {
        let physical = try #require(location["physicalLocation"] as? Object)
        let uri = try #require((physical["artifactLocation"] as? Object)?["uri"] as? String)
        #expect(URL(string: uri) != nil)
        #expect(!uri.split(separator: "/").contains { $0 == ".." || $0 == "." })
        guard let region = physical["region"] as? Object else { return }
        let numbers = try ["startLine", "startColumn", "endLine", "endColumn"].map { try #require(region[$0] as? Int) }
        #expect(numbers.allSatisfy { $0 >= 1 })
        #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
    }

    private func uri(_ result: Object) throws -> String {
        let location = try #require((result["locations"] as? [Object])?.first?["physicalLocation"] as? Object)
        return try #require((location["artifactLocation"] as? Object)?["uri"] as? String)
    }

    private func fingerprint(_ result: Object) -> String {
        (result["partialFingerprints"] as? [String: String])?["podspecFinding/v1"] ?? ""
    }
}
