import PodSpecReporting
import Testing

@testable import PodSpecBuildTool

@Suite("The step of a build")
struct BuildCommandTests {
    private static let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers: [{name: web, image: nginx}]\n"

    /// Runs the step over the files of a folder.
    private func build(_ folder: TemporaryFolder, _ names: [String], accessors: Bool = true) async -> (status: Int32, text: String) {
        let arguments = BuildArguments(
            output: folder.path(of: "PodManifests.swift"),
            folder: folder.path,
            writesAccessors: accessors,
            files: names.map { folder.path(of: $0) }
        )
        var printed: [UInt8] = []
        let status = await BuildCommand(arguments: arguments).run { output, _ in
            printed += output.bytes
            output = OutputBuffer()
        }
        return (status, String(decoding: printed, as: UTF8.self))
    }

    @Test("a valid manifest gives an accessor and no word")
    func valid() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        let result = await build(folder, ["web.yaml"])
        #expect(result.status == 0)
        #expect(result.text.isEmpty)
        #expect(folder.text(of: "PodManifests.swift")?.contains("/// Pod `web`, web.yaml:1\n    static let web: PodSpec.Pod = {") == true)
    }

    @Test("without PodSpec among the target's dependencies there is nothing to import")
    func withoutAccessors() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        #expect(await build(folder, ["web.yaml"], accessors: false).status == 0)
        #expect(folder.text(of: "PodManifests.swift") == AccessorFile.empty)
    }

    @Test("an error has an absolute path, its line and its column, and leaves what was made before")
    func invalid() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod.replacing("image", with: "imag"), "PodManifests.swift": "// before\n"])
        let result = await build(folder, ["web.yaml"])
        #expect(result.status == 1)
        #expect(result.text.contains("\(folder.path)/web.yaml:5:28: error: unknown field \"spec.containers[0].imag\"\n"))
        #expect(folder.text(of: "PodManifests.swift") == "// before\n")
    }

    @Test("a warning doesn't fail the build")
    func warning() async throws {
        let text = Self.pod.replacing("image: nginx", with: "image: nginx, env: [{name: A, value: a}, {name: A, value: b}]")
        let folder = try TemporaryFolder(["web.yaml": text])
        let result = await build(folder, ["web.yaml"])
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("\(folder.path)/web.yaml:5:"))
        #expect(result.text.contains(": warning: "))
    }

    @Test("a file that cannot be read fails the build")
    func unreadable() async throws {
        let folder = try TemporaryFolder([:])
        let result = await build(folder, ["gone.yaml"])
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("\(folder.path)/gone.yaml: error: cannot be read: "))
    }

    @Test(
        "other content is passed over, and that nothing was found is said",
        arguments: [
            "", "---\n", "name: web\nreplicas: 3\n", "- a\n- b\n", #"{"name": "package", "version": "1.0.0"}"#,
            "apiVersion: v2\nname: chart\nversion: 0.1.0\n", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n",
            "apiVersion: example.com/v1\nkind: Widget\n", "key: [unclosed\n", "{{- if .Values.enabled }}\nname: x\n{{- end }}\n",
            "\tx: 1\n",
        ]
    )
    func otherContent(text: String) async throws {
        let folder = try TemporaryFolder(["other.yaml": text])
        let result = await build(folder, ["other.yaml"])
        #expect(result.status == 0)
        #expect(result.text == "\(folder.path): warning: no Pod or workload is in this target's YAML and JSON files\n")
    }

    @Test(
        "a manifest is one even when it is broken",
        arguments: [
            "kind: Pod\nmetadata: {name: web}\n",
            "apiVersion: v1\nkind: Pood\nmetadata: {name: web}\n",
            "apiVersion: v1\nkind: Pod\nmetadata: {name: web\n",
            "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": }",
            pod + "---\nkey: [unclosed\n",
            "metadata: {name: web}\n---\n" + pod,
            pod + "---\napiVersion: v1\nkind: Pod\nspec: 3\n",
        ]
    )
    func broken(text: String) async throws {
        let folder = try TemporaryFolder(["web.yaml": text])
        let result = await build(folder, ["web.yaml"])
        #expect(result.status == 1)
        #expect(result.text.contains("/web.yaml:"))
    }

    @Test("the configuration of the folder counts: excluded files, suppressions; its mistakes fail the build")
    func configuration() async throws {
        let folder = try TemporaryFolder([
            "web.yaml": Self.pod.replacing("image", with: "imag"), "podspec-config.yaml": "paths: {exclude: [web.yaml]}\n",
        ])
        #expect(await build(folder, ["web.yaml"]).text.contains("warning: no Pod or workload"))
        let broken = try TemporaryFolder(["web.yaml": Self.pod, "podspec-config.yaml": "pathz: 1\n"])
        let result = await build(broken, ["web.yaml"])
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("\(broken.path)/podspec-config.yaml:1:1: error: "))
    }

    @Test("a file that would be the same isn't written again")
    func unchanged() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        _ = await build(folder, ["web.yaml"])
        let first = folder.modification(of: "PodManifests.swift")
        _ = await build(folder, ["web.yaml"])
        #expect(first != nil)
        #expect(folder.modification(of: "PodManifests.swift") == first)
    }
}
