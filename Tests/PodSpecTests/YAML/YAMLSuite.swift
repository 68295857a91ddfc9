import Foundation
import Testing

/// The public YAML test suite in `../shared/yaml-suite`, beside the package.
enum YAMLSuite {
    struct Case: Sendable, CustomTestStringConvertible {
        var id: String
        var yaml: [UInt8]
        /// The suite's own listing of what a parser sees, a line an event.
        var events: [Substring]
        var json: Data?
        /// What libyaml 0.2.5 says when it refuses the text.
        var refusal: String?
        /// Whether libyaml sees exactly the suite's events, or refuses what the suite calls an error.
        var agrees: Bool

        var testDescription: String { id }
    }

    private struct Record: Decodable {
        enum CodingKeys: String, CodingKey {
            case refusal = "libyaml_error"
            case events
        }

        var refusal: String?
        var events: String
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/yaml-suite")
        .standardizedFileURL

    static let cases: [Case] = {
        guard let file = try? Data(contentsOf: folder.appending(path: "libyaml-0.2.5-results.json")),
            let records = try? JSONDecoder().decode([String: Record].self, from: file)
        else { return [] }
        return records.sorted { $0.key < $1.key }.compactMap { id, record in
            let place = folder.appending(path: "data").appending(path: id)
            guard let yaml = try? Data(contentsOf: place.appending(path: "in.yaml")),
                let events = try? String(contentsOf: place.appending(path: "test.event"), encoding: .utf8)
            else { return nil }
            return Case(
                id: id,
                yaml: Array(yaml),
                events: events.split(separator: "\n"),
                json: try? Data(contentsOf: place.appending(path: "in.json")),
                refusal: record.refusal,
                agrees: record.events == "pass"
            )
        }
    }()

    static var isAvailable: Bool { !cases.isEmpty }
}
