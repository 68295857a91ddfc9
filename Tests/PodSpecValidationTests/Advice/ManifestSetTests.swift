import PodSpec
import PodSpecValidation
import Testing

@Suite struct ManifestSetTests {
    private static func set(_ text: String, from file: String = "a.yaml") -> ManifestSet {
        var set = ManifestSet()
        for manifest in ManifestStream(text) { set.add(manifest, from: file) }
        return set
    }

    private static let pods = AdviceFixture.workload("Deployment", "containers: [{name: web, image: \"web:1\"}]", labels: "app: web")
    private static let service = AdviceFixture.object("Service", "web", "spec: {selector: {app: wev}, ports: [{port: 80}]}")

    @Test func findingsNameTheirObjectAndFile() throws {
        var set = Self.set(Self.pods)
        set.add(Self.set("# a Service\n" + Self.service, from: "b.yaml"))
        let finding = try #require(set.advice([.serviceMatchesNoPod]).first)
        #expect(finding.origin.file == "b.yaml")
        #expect(finding.origin.kind == "Service")
        #expect(finding.origin.name == "web")
        #expect(finding.diagnostic.location?.line == 3)
        #expect(finding.diagnostic.suggestion == "Deployment \"web\" comes closest: its pods have app=web")
    }

    @Test func findingsComeInTheOrderOfTheObjects() {
        let text = AdviceFixture.container(
            "envFrom: [{configMapRef: {name: b}}]", "serviceAccountName: c, volumes: [{name: v, configMap: {name: a}}]")
        var set = Self.set(text, from: "1")
        set.add(Self.set(text, from: "2"))
        #expect(set.advice().map(\.origin.file) == ["1", "1", "1", "2", "2", "2"])
        #expect(set.advice().map(\.diagnostic.value) == ["b", "c", "a", "b", "c", "a"])
    }

    @Test func itemsOfListsKeepTheirPlace() throws {
        let text = """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: ConfigMap, metadata: {name: other}}
            - apiVersion: v1
              kind: Pod
              metadata: {name: web}
              spec: {containers: [{name: web, image: "web:1", envFrom: [{configMapRef: {name: settings}}]}]}

            """
        let finding = try #require(Self.set(text).advice([.missingConfigMap]).first)
        #expect(finding.origin.item == [1])
        #expect(finding.diagnostic.location?.line == 8)
    }

    @Test(arguments: [("a", "a", true), (nil, "a", true), ("a", nil, true), ("a", "b", false)] as [(String?, String?, Bool)])
    func namesAreFoundInTheirNamespace(_ pod: String?, _ map: String?, _ isFound: Bool) {
        let reference = "containers: [{name: web, image: \"web:1\", envFrom: [{configMapRef: {name: settings}}]}]"
        let text =
            AdviceFixture.pod(reference, "name: web" + (pod.map { ", namespace: \($0)" } ?? ""))
            + AdviceFixture.object("ConfigMap", "settings", namespace: map)
        #expect(Self.set(text).advice([.missingConfigMap]).isEmpty == isFound)
    }

    @Test func aServiceInAnotherNamespaceIsToldWhereThePodsAre() throws {
        let text =
            AdviceFixture.pod("containers: []", "name: web, namespace: shop, labels: {app: web}")
            + AdviceFixture.object("Service", "web", "spec: {selector: {app: web}, ports: [{port: 80}]}", namespace: "default")
        let finding = try #require(Self.set(text).advice([.serviceMatchesNoPod]).first)
        #expect(finding.diagnostic.suggestion == "Pod \"web\" has these labels, in namespace \"shop\"")
    }

    @Test func furtherUsesAreRelated() throws {
        let text = AdviceFixture.container("envFrom: [{secretRef: {name: s}}]", "volumes: [{name: v, secret: {secretName: s}}]")
        let finding = try #require(Self.set(text).advice([.missingSecret]).first)
        #expect(finding.diagnostic.path.description == "spec.volumes[0].secret.secretName")
        #expect(finding.diagnostic.related.map(\.path.description) == ["spec.containers[0].envFrom[0].secretRef.name"])
        #expect(finding.diagnostic.related.first?.location != nil)
    }

    @Test func aBrokenWorkloadIsStillSelected() {
        let broken = Self.pods.replacing("name: web, image", with: "name: true, image").replacing("app: web", with: "app: wev")
        #expect(Self.set(broken + Self.service).advice() == [])
        #expect(Self.set(Self.pods + Self.service).advice([.serviceMatchesNoPod]).count == 1)
    }

    @Test func objectsBuiltInSwiftArePartOfASet() {
        var set = ManifestSet()
        let spec = Pod.Spec(containers: [Container(name: "web", envFrom: [EnvFromSource(configMapRef: ConfigMapEnvSource(name: "a"))])])
        set.add(Manifest(.pod(Pod(metadata: ObjectMeta(name: "web"), spec: spec))))
        let found = set.advice()
        #expect(found.map(\.diagnostic.check) == ["missingConfigMap"])
        #expect(found.first?.diagnostic.location == nil)
    }
}
