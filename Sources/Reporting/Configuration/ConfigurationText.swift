internal import PodSpec

/// A configuration as it is written, before its texts are understood.
struct ConfigurationText: Decodable {
    struct Paths: Decodable {
        var include: [String]?
        var exclude: [String]?
    }

    struct Suppression: Decodable {
        var rule: String
        var path: String?
        var resource: String?
        var field: String?
        var reason: String
        var expires: String?
    }

    var kubernetesVersion: String?
    var namespace: String?
    var podSecurity: String?
    var advice: Bool?
    /// `off` is a boolean in YAML.
    var rules: [String: ManifestValue]?
    var paths: Paths?
    var suppressions: [Suppression]?
}
