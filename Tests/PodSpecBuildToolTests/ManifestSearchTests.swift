import PodSpec
import PodSpecReporting
import Testing

@testable import PodSpecBuildTool

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@Suite("Which files are manifests")
struct ManifestSearchTests {
    private static let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers: [{name: web, image: nginx}]\n"

    private func verdicts(_ text: String) throws -> [Verdict] {
        let file = try TemporaryFile(text)
        return try ManifestSearch(checker: ManifestChecker()).verdicts(on: file.path)
    }

    @Test(
        "other content is passed over without a word",
        arguments: [
            "", "---\n", "name: web\nreplicas: 3\n", "- a\n- b\n", #"{"name": "package", "version": "1.0.0"}"#,
            "apiVersion: v2\nname: chart\nversion: 0.1.0\n", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n",
            "apiVersion: example.com/v1\nkind: Widget\n", "key: [unclosed\n", "{{- if .Values.enabled }}\nname: x\n{{- end }}\n",
            "\tx: 1\n",
        ]
    )
    func otherContent(text: String) throws {
        #expect(try verdicts(text).allSatisfy { $0.diagnostics.isEmpty && $0.manifest.object == nil })
    }

    @Test(
        "a manifest is one even when it is broken",
        arguments: [
            "kind: Pod\nmetadata: {name: web}\n",
            "apiVersion: v1\nkind: Pood\nmetadata: {name: web}\n",
            "apiVersion: v1\nkind: Pod\nmetadata: {name: web\n",
            "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": }",
            pod + "---\nkey: [unclosed\n",
            pod + "---\napiVersion: v1\nkind: Pod\nspec: 3\n",
        ]
    )
    func broken(text: String) throws {
        #expect(try verdicts(text).contains { $0.status == .invalid })
    }

    @Test("a file that holds a manifest is checked whole")
    func mixed() throws {
        let service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
        #expect(try verdicts(Self.pod + "---\n" + service).map(\.status) == [.valid, .skipped])
        #expect(try verdicts("metadata: {name: web}\n---\n" + Self.pod).map(\.status) == [.invalid, .valid])
    }
}

/// A file that goes away with its owner.
final class TemporaryFile {
    let path: String

    init(_ text: String) throws {
        var template = Array("/tmp/podspec-build-tool-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try #require(descriptor >= 0)
        close(descriptor)
        try #require(OutputFile(path: path).update(text))
    }

    deinit { unlink(path) }
}
