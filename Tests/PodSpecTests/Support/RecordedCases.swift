import Foundation
import PodSpec
import Testing

/// The records of the API server that stand beside the checkout; tests that need them are skipped where they are absent.
enum RecordedCases {
    static let note: Comment = "needs the recorded verdicts in ../shared"

    /// The folder that holds them, without a slash at its end.
    static let folder: String = {
        let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return checkout.joined(separator: "/") + "/../shared"
    }()

    static let arePresent = FileManager.default.fileExists(atPath: folder + "/conformance")

    /// A manifest and what the API server said about each document in it.
    struct Case: Decodable {
        var id: String
        var manifest: String
        var expect: Verdicts

        var name: String { id }
    }

    /// One verdict, or a list of them.
    struct Verdicts: Decodable {
        var list: [Verdict]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            list = try (try? container.decode([Verdict].self)) ?? [container.decode(Verdict.self)]
        }
    }

    struct Verdict: Decodable {
        var file: String?
        var doc: Int?
        var item: [Int]?
        var decodeError: String?
        var qos: String?
        var defaulted: ManifestValue?
    }

    /// The lines of a file of records.
    static func lines<Line: Decodable>(_ name: String, as type: Line.Type = Line.self) throws -> [Line] {
        let text = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/conformance/\(name)"))
        let decoder = JSONDecoder()
        return try text.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Line.self, from: $0) }
    }
}

extension ManifestValue {
    /// The value without nulls, empty objects and empty lists, and with its members in order of their names.
    var normalized: ManifestValue {
        switch self {
        case .object(let object):
            let members = object.members.sorted { $0.name < $1.name }
                .filter { ![.null, .object(Object()), .array([])].contains($0.value) }
                .map { ($0.name, $0.value.normalized) }
            return .object(Object(members))
        case .array(let elements): return .array(elements.map(\.normalized))
        default: return self
        }
    }

    /// The paths at which two normalised values differ, with both values, for a message.
    func differences(from other: ManifestValue, at path: String = "") -> [String] {
        switch (self, other) {
        case (.object(let left), .object(let right)):
            let names = Set(left.members.map(\.name) + right.members.map(\.name)).sorted()
            return names.flatMap { name -> [String] in
                switch (left[name], right[name]) {
                case (let left?, let right?): left.differences(from: right, at: "\(path).\(name)")
                case (let left?, nil): ["\(path).\(name): \(left), not recorded"]
                case (nil, let right?): ["\(path).\(name): missing, recorded \(right)"]
                case (nil, nil): []
                }
            }
        case (.array(let left), .array(let right)) where left.count == right.count:
            return zip(left, right).enumerated().flatMap { $1.0.differences(from: $1.1, at: "\(path)[\($0)]") }
        default: return self == other ? [] : ["\(path): \(self), recorded \(other)"]
        }
    }
}

extension RecordedCases {
    /// The bytes of a file.
    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
