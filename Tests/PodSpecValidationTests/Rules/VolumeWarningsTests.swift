import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct VolumeWarningsTests {
    private func warnings(_ volumes: String) throws -> [String] {
        let pod = try RuleCase.pod("volumes: [\(volumes)]")
        return RuleCase.messages { VolumeWarnings.check(pod.spec?.volumes ?? [], at: FieldPath("spec").child("volumes"), &$0) }
    }

    static let plugins = [
        RuleCase("photonPersistentDisk: {}", "photonPersistentDisk: deprecated in v1.11, non-functional in v1.16+"),
        RuleCase("gitRepo: {}", "gitRepo: deprecated in v1.11, and disabled by default in v1.33+"),
        RuleCase("scaleIO: {}", "scaleIO: deprecated in v1.16, non-functional in v1.22+"),
        RuleCase("flocker: {}", "flocker: deprecated in v1.22, non-functional in v1.25+"),
        RuleCase("storageos: {}", "storageOS: deprecated in v1.22, non-functional in v1.25+"),
        RuleCase("quobyte: {}", "quobyte: deprecated in v1.22, non-functional in v1.25+"),
        RuleCase("glusterfs: {}", "glusterfs: deprecated in v1.25, non-functional in v1.26+"),
        RuleCase("cephfs: {}", "cephfs: deprecated in v1.28, non-functional in v1.31+"),
        RuleCase("rbd: {}", "rbd: deprecated in v1.28, non-functional in v1.31+"),
    ]

    @Test(arguments: plugins) func deprecatedPluginsAreNamed(_ entry: RuleCase) throws {
        #expect(try warnings("{name: v, \(entry.yaml)}") == entry.messages.map { "spec.volumes[0].\($0)" })
    }

    @Test func storageOfPartsOfBytesIsNamed() throws {
        let path = "spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources"
        let found = try warnings(
            "{name: v, ephemeral: {volumeClaimTemplate: {spec: {resources: {requests: {storage: 1500m}, limits: {storage: 1Gi}}}}}}"
        )
        #expect(found == [#"\#(path).requests[storage]: fractional byte value "1500m" is invalid, must be an integer"#])
    }

    static let overlaps = [
        RuleCase(
            "configMap: {name: c, items: [{key: a, path: x/y}, {key: b, path: x}]}", #"(ConfigMap "c"): overlapping paths: "x" with "x/y""#),
        RuleCase(
            "secret: {secretName: s, items: [{key: a, path: p/}, {key: b, path: p}]}", #"(Secret "s"): overlapping paths: "p" with "p""#),
        RuleCase("downwardAPI: {items: [{path: a}, {path: ab}, {path: a/b}]}", #"(DownwardAPI): overlapping paths: "a/b" with "a""#),
        RuleCase(
            "projected: {sources: [{secret: {name: s, items: [{key: k, path: p}]}}, {serviceAccountToken: {path: p/t}}, {}, {podCertificate: {}}]}",
            "(Projected) has no sources provided",
            #"(Projected): overlapping paths: "p/t" (ServiceAccountToken) with "p" (Secret "s")"#
        ),
        RuleCase("projected: {sources: [{secret: {name: s}}, {configMap: {name: c}}]}"),
        RuleCase("projected: {}"),
        RuleCase("emptyDir: {}"),
    ]

    @Test(arguments: overlaps) func overlappingPathsAreNamed(_ entry: RuleCase) throws {
        #expect(Set(try warnings("{name: v, \(entry.yaml)}")) == Set(entry.messages.map { #"volume "v" \#($0)"# }))
    }

    @Test func aSentenceIsSaidOnce() throws {
        #expect(try warnings("{name: v, projected: {sources: [{}, {}]}}, {name: v, projected: {sources: [{}]}}").count == 1)
    }
}
