import PodSpec
import PodSpecValidation
import Testing

/// Fields that a release doesn't have yet.
@Suite struct VersionTests {
    struct Case: CustomTestStringConvertible {
        var manifest: String
        /// The field and the release that has it first.
        var path: String
        var since: Int

        var testDescription: String { "\(path) since 1.\(since)" }
    }

    private static func pod(_ spec: String, containers: String = "{name: a, image: i}") -> String {
        "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {\(spec.isEmpty ? "" : spec + ", ")containers: [\(containers)]}}"
    }

    static let cases: [Case] = [
        Case(manifest: pod("evictionResponders: [{name: x.io/y, priority: 1}]"), path: "spec.evictionResponders", since: 37),
        Case(manifest: pod("schedulingGroup: {podGroupName: g}"), path: "spec.schedulingGroup", since: 36),
        Case(manifest: pod("hostnameOverride: h"), path: "spec.hostnameOverride", since: 34),
        Case(manifest: pod("resources: {requests: {cpu: 1}}"), path: "spec.resources", since: 32),
        Case(
            manifest: pod("securityContext: {seLinuxChangePolicy: Recursive}"), path: "spec.securityContext.seLinuxChangePolicy",
            since: 32),
        Case(
            manifest: pod("", containers: "{name: b, image: i}, {name: a, image: i, livenessProbe: {httpGet: {port: 1, protocol: HTTP2}}}"),
            path: "spec.containers[1].livenessProbe.httpGet.protocol", since: 37),
        Case(
            manifest: pod("", containers: "{name: a, image: i, lifecycle: {stopSignal: SIGTERM}}"),
            path: "spec.containers[0].lifecycle.stopSignal", since: 33),
        Case(
            manifest: pod("initContainers: [{name: a, image: i, restartPolicyRules: [{action: Restart}]}]"),
            path: "spec.initContainers[0].restartPolicyRules", since: 34),
        Case(
            manifest: pod(
                "volumes: [{name: v, projected: {sources: [{secret: {name: s}}, {secret: {items: [{key: k, path: p, user: 1}]}}]}}]"),
            path: "spec.volumes[0].projected.sources[1].secret.items[0].user", since: 37),
        Case(
            manifest: """
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {selector: {matchLabels: {a: b}},
                  template: {metadata: {labels: {a: b}}, spec: {hostnameOverride: h, containers: [{name: a, image: i}]}}}}
                """,
            path: "spec.template.spec.hostnameOverride", since: 34),
        Case(
            manifest: """
                {apiVersion: batch/v1, kind: CronJob, metadata: {name: d}, spec: {schedule: '0 0 * * *', jobTemplate: {spec:
                  {template: {spec: {restartPolicy: Never, hostnameOverride: h, containers: [{name: a, image: i}]}}}}}}
                """,
            path: "spec.jobTemplate.spec.template.spec.hostnameOverride", since: 34),
        Case(
            manifest: """
                {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: d}, spec: {selector: {matchLabels: {a: b}}, serviceName: s,
                  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: i}]}},
                  volumeClaimTemplates: [{metadata: {name: c}, status: {healthStatus: {}}}]}}
                """,
            path: "spec.volumeClaimTemplates[0].status.healthStatus", since: 37),
    ]

    @Test(arguments: cases)
    func aFieldIsUnknownBeforeItsRelease(_ example: Case) throws {
        let manifest = try #require(LawFixtures.manifests(example.manifest).first)
        #expect(manifest.diagnostics.isEmpty)
        for minor in 31...37 {
            let version = KubernetesVersion(minor: minor)
            let found = manifest.validate(ValidationOptions(version: version)).filter { $0.code == .unknownField }
            guard minor < example.since else {
                #expect(found.isEmpty)
                continue
            }
            #expect(found.map(\.path.description) == [example.path])
            #expect(found.first?.severity == .error)
            #expect(found.first?.message == "unknown field \"\(example.path)\"")
            #expect(found.first?.suggestion == "since 1.\(example.since): Kubernetes 1.\(minor) doesn't have it yet")
            #expect(found.first?.location != nil)
        }
    }

    @Test func fieldsBelowANewFieldAreNotListed() throws {
        let text = Self.pod("resources: {requests: {cpu: 1}}, schedulingGroup: {podGroupName: g}, evictionResponders: []")
        let object = try #require(LawFixtures.manifests(text).first?.object)
        let found = object.validate(ValidationOptions(version: KubernetesVersion(minor: 31))).filter { $0.code == .unknownField }
        #expect(found.map(\.path.description) == ["spec.resources", "spec.schedulingGroup", "spec.evictionResponders"])
    }

    @Test func absentFieldsAreNotReported() throws {
        let object = try #require(LawFixtures.manifests(Self.pod("schedulingGroup: null, securityContext: {}, volumes: []")).first?.object)
        #expect(object.validate(ValidationOptions(version: KubernetesVersion(minor: 31))).allSatisfy { $0.code != .unknownField })
    }

    /// A default may be newer than the release that is asked; nobody wrote it.
    @Test func defaultsAreNotReported() throws {
        let object = try #require(LawFixtures.manifests(Self.pod("")).first?.object)
        #expect(object.validate(ValidationOptions(version: KubernetesVersion(minor: 31))).allSatisfy { $0.code != .unknownField })
    }

    @Test(.enabled(if: Records.arePresent, "the recorded answers are not beside the package"))
    func theReferenceReleaseRefusesWhatItDoesNotKnow() throws {
        var compared = 0
        for file in try Records.corpus() {
            let manifests = Array(ManifestStream(file.manifest))
            for verdict in file.expect where verdict.isComparable {
                guard let manifest = manifests.first(where: { $0.document == verdict.doc && $0.item == verdict.item ?? [] }),
                    manifest.isDecoded, let object = manifest.object
                else { continue }
                // What no release of the model has was found while decoding.
                let wanted = Set(verdict.strictErrors ?? []).subtracting(manifest.diagnostics.map(\.message))
                let found = Set(object.validate().filter { $0.code == .unknownField }.map(\.message))
                compared += 1
                #expect(found == wanted.filter { $0.hasPrefix("unknown field") }, "\(file.id)")
            }
        }
        #expect(compared > 1000)
    }
}
