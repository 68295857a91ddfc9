import Foundation

/// The API server's recorded answer to one object.
struct Verdict: Decodable {
    struct Problem: Decodable {
        var type: String
        var field: String
        var detail: String
        var message: String

        /// The code that a diagnostic has for this type of error.
        var code: String {
            switch type {
            case "FieldValueInvalid": "invalid"
            case "FieldValueForbidden": "forbidden"
            case "FieldValueNotSupported": "notSupported"
            case "FieldValueRequired": "required"
            case "FieldValueNotFound": "notFound"
            case "FieldValueDuplicate": "duplicate"
            case "FieldValueTooLong": "tooLong"
            case "FieldValueTooMany": "tooMany"
            case "FieldValueTypeInvalid": "typeInvalid"
            case "InternalError": "internal"
            default: type
            }
        }
    }

    /// The file, for a document of the corpus.
    var file: String?
    var doc: Int?
    var item: [Int]?
    var skipped: Bool?
    var decodeError: String?
    var strictErrors: [String]?
    var errors: [Problem]?
    var warnings: [String]?
    var notServed: Bool?

    /// Whether there is something to compare: an object that could be read completely.
    var isComparable: Bool { skipped != true && notServed != true && decodeError == nil }
}

/// A recorded case: a manifest and the answer to each object in it.
struct RecordedCase: Decodable {
    var id: String
    var manifest: String
    var expect: [Verdict]

    private enum CodingKeys: CodingKey {
        case id, manifest, expect
    }

    init(id: String, manifest: String, expect: [Verdict]) {
        (self.id, self.manifest, self.expect) = (id, manifest, expect)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        manifest = try container.decode(String.self, forKey: .manifest)
        if let list = try? container.decode([Verdict].self, forKey: .expect) {
            expect = list
        } else {
            expect = [try container.decode(Verdict.self, forKey: .expect)]
        }
    }
}

/// The recorded answers, which live beside the package and not in it.
enum Records {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared")

    static var arePresent: Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("conformance/pods-dev.jsonl").path)
    }

    static func cases(_ name: String) throws -> [RecordedCase] {
        try lines("conformance/\(name)").map { try JSONDecoder().decode(RecordedCase.self, from: $0) }
    }

    /// The files of the corpus, each with the answers to its objects.
    static func corpus() throws -> [RecordedCase] {
        let verdicts = try lines("conformance/corpus-verdicts.jsonl").map { try JSONDecoder().decode(Verdict.self, from: $0) }
        return try Dictionary(grouping: verdicts) { $0.file ?? "" }.sorted { $0.key < $1.key }.map { file, verdicts in
            let data = try Data(contentsOf: folder.appendingPathComponent("corpus/\(file)"))
            return RecordedCase(id: file, manifest: String(decoding: data, as: UTF8.self), expect: verdicts)
        }
    }

    private static func lines(_ path: String) throws -> [Data] {
        try Data(contentsOf: folder.appendingPathComponent(path)).split(separator: UInt8(ascii: "\n"))
    }
}
