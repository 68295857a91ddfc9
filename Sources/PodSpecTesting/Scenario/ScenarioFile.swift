package import PodSpec

/// A file of scenarios, `{"traces": [...]}`, of probe workers or of whole pods.
package struct ScenarioFile: Decodable, Sendable {
    package var traces: [Entry]

    /// A scenario of either form; that of a pod has `instances`.
    package enum Entry: Decodable, Sendable {
        case probes(ProbeScenario)
        case pod(PodScenario)

        private enum CodingKeys: String, CodingKey { case instances }

        package init(from decoder: any Decoder) throws {
            let keys = try decoder.container(keyedBy: CodingKeys.self)
            self = keys.contains(.instances) ? .pod(try PodScenario(from: decoder)) : .probes(try ProbeScenario(from: decoder))
        }
    }

    /// Reads a file's bytes; keys it does not know are skipped.
    package init(_ bytes: [UInt8]) throws(ManifestError) {
        self = try ManifestDecoder(options: ManifestDecoder.Options(isStrict: false)).decode(ScenarioFile.self, from: bytes)
    }
}
