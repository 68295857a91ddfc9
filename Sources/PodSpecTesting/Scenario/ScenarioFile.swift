package import PodSpec

/// A file of scenarios: `{"traces": [...]}`.
package struct ScenarioFile: Decodable, Sendable {
    package var traces: [ProbeScenario]

    /// Reads a file's bytes; keys it does not know are skipped.
    package init(_ bytes: [UInt8]) throws(ManifestError) {
        self = try ManifestDecoder(options: ManifestDecoder.Options(isStrict: false)).decode(ScenarioFile.self, from: bytes)
    }
}
