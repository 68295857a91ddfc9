import PodSpec
import PodSpecValidation

/// Pages about reading, changing and writing. Nothing here runs: that it compiles is the test.
enum ReadingSnippets {
    static func readme(text: String) {
        // snippet
        for manifest in ManifestStream(text) {
            for diagnostic in manifest.validate() {
                print(diagnostic)  // 12:5: error: unknown field "spec.containers[0].livenesProbe"
            }
            if let pods = manifest.object?.podTemplate {
                print(pods.path, pods.template.spec?.containers.map(\.image) ?? [])
            }
        }
        // end snippet
    }

    static func landing(text: String) {
        // snippet
        for manifest in ManifestStream(text) {
            for problem in manifest.diagnostics { print(problem) }
            if let pods = manifest.object?.podTemplate {
                print(pods.path, pods.template.spec?.containers.map(\.image) ?? [])
            }
        }
        // end snippet
    }

    static func stream(text: String) {
        // snippet
        for manifest in ManifestStream(text) {
            switch manifest.content {
            case .object(let object): print(object.kind, manifest.name ?? "", object.podTemplate?.template.spec?.containers.count ?? 0)
            case .skipped(let reason): print("passed over: \(reason)")
            case .unreadable: print("document \(manifest.document) cannot be read")
            }
            for problem in manifest.diagnostics { print(problem) }  // 12:5: error: unknown field "spec.containers[0].livenesProbe"
        }
        // end snippet
    }

    static func decode(text: String) {
        // snippet
        do {
            let pod = try ManifestDecoder().decode(Pod.self, from: text)
            print(pod.spec?.containers.map(\.image) ?? [])
        } catch {
            for problem in error.diagnostics { print(problem) }
        }
        // end snippet
    }

    /// A custom resource of somebody's own.
    struct BackupSchedule: Decodable {
        var apiVersion: String
        var kind: String
    }

    static func ownType(text: String) throws -> String {
        // snippet
        let backup = try ManifestDecoder().decode(BackupSchedule.self, from: text)
        // end snippet
        return backup.kind
    }

    static func defaults(pod: Pod) {
        // snippet
        let stored = pod.applyingDefaults()
        print(stored.spec?.restartPolicy ?? "", stored.qosClass)
        if let limit = pod.spec?.containers.first?.resources?.limits?["memory"], limit > "512Mi" {
            print("\(limit) is \(limit.value) bytes")
        }
        // end snippet
    }

    static func edit(text: String) {
        // snippet
        var editor = ManifestEditor(text)
        editor.editEach { object in
            object.updatePodTemplate { $0.spec?.containers[0].image = "nginx:1.29" }
        }
        print(editor.text)  // only the image's bytes are others
        // end snippet
    }

    static func write(pod: Pod) -> [String] {
        // snippet
        let yaml = ManifestEncoder().encode(pod)
        let json = ManifestEncoder(options: ManifestEncoder.Options(format: .json, isCompact: true)).encode(pod)
        // end snippet
        return [yaml, json]
    }

    static func compare(old: String, new: String) {
        // snippet
        for change in ManifestDifference.all(between: Array(ManifestStream(old)), and: Array(ManifestStream(new))) {
            print(change.kind, change.identity.kind, change.identity.name)
            for difference in change.differences { print("  \(difference)") }
        }
        // end snippet
    }
}
