import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct ProjectedVolumeTests {
    static let cases = [
        RuleCase("{secret: {name: s}}, {configMap: {name: c}}, {serviceAccountToken: {path: t}}, {downwardAPI: {}}"),
        RuleCase("{}"),
        RuleCase(
            "{secret: {items: [{key: k, path: /p}]}}",
            "sources[0].secret.name: Required value",
            #"sources[0].secret.items[0].path: Invalid value: "/p": must be a relative path"#
        ),
        RuleCase("{configMap: {}}", "sources[0].configMap.name: Required value"),
        RuleCase(
            "{secret: {name: s}, configMap: {name: c}}",
            "sources[0]: Forbidden: may not specify more than 1 volume type per source"
        ),
        RuleCase(
            "{serviceAccountToken: {path: '', expirationSeconds: 599}}",
            "sources[0].serviceAccountToken.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes",
            "path: Required value"
        ),
        RuleCase(
            "{serviceAccountToken: {path: ../t, expirationSeconds: 4294967297}}",
            "sources[0].serviceAccountToken.expirationSeconds: Invalid value: 4294967297:"
                + " may not specify a duration larger than 2^32 seconds",
            #"path: Invalid value: "../t": must not contain '..'"#
        ),
        RuleCase(
            "{downwardAPI: {items: [{path: ''}]}}",
            "sources[0].downwardAPI.path: Required value",
            "sources[0].downwardAPI: Required value: one of fieldRef and resourceFieldRef is required"
        ),
        RuleCase(
            "{downwardAPI: {items: [{path: p, mode: 512, fieldRef: {fieldPath: spec.nodeName}, resourceFieldRef: {resource: limits.cpu}}]}}",
            #"sources[0].downwardAPI.fieldRef.fieldPath: Unsupported value: "spec.nodeName": supported values: "metadata.annotations","#
                + #" "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid""#,
            #"sources[0].downwardAPI: Invalid value: "resource": fieldRef and resourceFieldRef can not be specified simultaneously"#,
            "sources[0].downwardAPI.mode: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive"
        ),
        RuleCase(
            "{downwardAPI: {items: [{path: p, resourceFieldRef: {resource: limits.cpu}}]}}",
            "sources[0].downwardAPI.resourceFieldRef.containerName: Required value"
        ),
        // Behind feature gates that are off: dropped before anything is checked.
        RuleCase(
            "{clusterTrustBundle: {path: ..}}, {podCertificate: {signerName: '', keyType: x}}, {secret: {name: s}, podCertificate: {}}"),
    ]

    private func problems(_ sources: String) throws -> [String] {
        let pod = try RuleCase.pod("volumes: [{name: v, projected: {sources: [\(sources)]}}]")
        return RuleCase.messages(without: "volumes[0].projected.") { findings in
            _ = VolumeRules.check(pod.spec?.volumes ?? [], metadata: nil, at: FieldPath("volumes"), &findings)
        }
    }

    @Test(arguments: cases) func sourcesAreChecked(_ entry: RuleCase) throws {
        #expect(try problems(entry.yaml) == entry.messages)
    }

    @Test func pathsTakenTwiceNameTheObjectOrThePath() throws {
        let files = "{secret: {name: s, items: [{key: a, path: p}]}}, {configMap: {name: c, items: [{key: a, path: p}]}}"
        let fields = "{downwardAPI: {items: [{path: p, fieldRef: {fieldPath: metadata.name}}]}}"
        let found = try problems("\(files), \(fields)").map { $0.replacing("volumes[0].", with: "") }
        #expect(
            found == [
                #"projected: Invalid value: "c": conflicting duplicate paths"#,
                #"projected: Invalid value: "p": conflicting duplicate paths"#,
            ]
        )
    }
}
