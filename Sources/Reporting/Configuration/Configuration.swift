package import PodSpec
package import PodSpecValidation

/// What a `podspec-config.yaml` says; nil and empty where it says nothing.
package struct Configuration: Sendable {
    /// What a configuration makes of a rule.
    package enum Setting: Hashable, Sendable {
        case off
        case severity(Diagnostic.Severity)
    }

    /// The name of the file that is looked for.
    package static let fileName = "podspec-config.yaml"

    /// The file, as it is named in reports.
    package let file: String
    /// The folder that its patterns of paths are seen from.
    package let folder: FolderPath
    package var kubernetesVersion: KubernetesVersion?
    package var namespace: String?
    package var podSecurity: PodSecurityLevel?
    package var advice: Bool?
    /// Settings by what the rules are called.
    package var rules: [String: Setting] = [:]
    var included: [Glob] = []
    var excluded: [Glob] = []
    var suppressions: [Suppression] = []
    /// The text behind it, for showing lines.
    let source: ManifestSource?

    init(file: String, folder: FolderPath, source: ManifestSource? = nil) {
        self.file = file
        self.folder = folder
        self.source = source
    }

    /// Whether a file is to be checked when a folder is searched. The path is relative to the configuration's folder.
    func includes(_ path: String) -> Bool {
        (included.isEmpty || included.contains { $0.matches(path) }) && !excluded.contains { $0.matches(path) }
    }
}
