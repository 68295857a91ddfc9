import PodSpec
import PodSpecValidation
import Testing

/// A small pod, made of what a test writes and nothing else, with the errors that the rules have to find in it.
struct PodCase: Sendable, CustomTestStringConvertible {
    var manifest: String
    var errors: [String]
    var testDescription: String

    /// A pod of one container with these fields; its name and image are given.
    static func container(_ fields: String, _ errors: String...) -> PodCase {
        let manifest = pod("containers:\n- name: app\n  image: app:1\n" + indented(fields, by: 2))
        return PodCase(manifest: manifest, errors: errors, testDescription: fields)
    }

    /// A pod whose spec has these fields beside one valid container.
    static func spec(_ fields: String, _ errors: String...) -> PodCase {
        let manifest = pod("containers:\n- {name: app, image: app:1}\n" + fields)
        return PodCase(manifest: manifest, errors: errors, testDescription: fields)
    }

    /// A pod whose spec has these fields and no others.
    static func whole(_ fields: String, metadata: String = "", _ errors: String...) -> PodCase {
        PodCase(manifest: pod(fields, metadata: metadata), errors: errors, testDescription: metadata + fields)
    }

    /// The messages of the errors that are found, sorted.
    var found: [String] {
        Array(ManifestStream(manifest)).flatMap { $0.validate() }.filter { $0.severity == .error }.map(\.message).sorted()
    }

    /// Expects the errors, all of them and no others.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        #expect(found == errors.sorted(), sourceLocation: sourceLocation)
    }

    private static func pod(_ spec: String, metadata: String = "") -> String {
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: case\n" + indented(metadata, by: 2) + "spec:\n" + indented(spec, by: 2)
    }

    private static func indented(_ text: String, by width: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: width) + $0 + "\n" }.joined()
    }
}
