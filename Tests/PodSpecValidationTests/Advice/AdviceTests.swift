import PodSpec
import PodSpecValidation
import Testing

@Suite struct AdviceTests {
    @Test(arguments: AdviceFixture.all)
    func findsWhatIsBadAndNothingInWhatIsGood(_ fixture: AdviceFixture) {
        let found = AdviceFixture.findings(of: [fixture.advice], in: fixture.bad)
        #expect(found.map { "\($0.severity.rawValue): \($0.message)" } == fixture.findings)
        for diagnostic in found {
            #expect(diagnostic.code == .advice)
            #expect(diagnostic.check == fixture.advice.id)
            #expect(diagnostic.severity == fixture.advice.severity)
            #expect(diagnostic.suggestion?.isEmpty == false)
            #expect(diagnostic.location != nil)
        }
        for text in fixture.good {
            #expect(AdviceFixture.findings(of: [fixture.advice], in: text) == [], "\(text)")
        }
    }

    @Test(arguments: Advice.all)
    func hasFixtures(_ advice: Advice) {
        let fixtures = AdviceFixture.all.filter { $0.advice == advice }
        #expect(fixtures.contains { !$0.findings.isEmpty })
        #expect(fixtures.contains { !$0.good.isEmpty })
    }

    @Test func idsAreUniqueAndFound() {
        #expect(Set(Advice.all.map(\.id)).count == Advice.all.count)
        #expect(Advice.all.allSatisfy { Advice.named($0.id) == $0 })
        #expect(Advice.named("nothing") == nil)
    }

    /// A configuration names both kinds of checks.
    @Test func idsAreNoPodSecurityChecks() {
        let checks = PodSecurityLevel.allCases.flatMap(\.ownChecks)
        #expect(!checks.isEmpty)
        #expect(Set(checks).isDisjoint(with: Advice.all.map(\.id)))
    }

    @Test func nothingIsAnError() {
        #expect(Advice.all.allSatisfy { $0.severity != .error })
    }

    @Test func aCarefulManifestGetsNoAdvice() {
        let text = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: shop}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  serviceAccountName: web
                  securityContext: {runAsNonRoot: true}
                  containers:
                  - name: web
                    image: registry.example.com/web:1.4.2
                    ports: [{name: http, containerPort: 8080}]
                    env: [{name: MODE, valueFrom: {configMapKeyRef: {name: web, key: mode}}}]
                    resources: {requests: {cpu: 100m, memory: 128Mi}, limits: {memory: 128Mi}}
                    readinessProbe: {httpGet: {path: /ready, port: http}}
                    livenessProbe: {httpGet: {path: /alive, port: http}}
                    securityContext: {readOnlyRootFilesystem: true}
                    volumeMounts: [{name: scratch, mountPath: /tmp}]
                  volumes: [{name: scratch, emptyDir: {}}]
            ---
            {apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}}
            ---
            {apiVersion: v1, kind: ServiceAccount, metadata: {name: web, namespace: shop}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: web, namespace: shop}, data: {mode: fast}}

            """
        #expect(AdviceFixture.findings(of: Advice.all, in: text) == [])
    }

    @Test func valuesBuiltInSwiftGetTheSameAdvice() {
        var pod = Pod(metadata: ObjectMeta(name: "web", labels: ["app": "web"]))
        pod.spec = Pod.Spec(containers: [Container(name: "web", image: "nginx", ports: [ContainerPort(containerPort: 80)])])
        let found = pod.advice()
        #expect(
            found.compactMap(\.check) == [
                "missingReadinessProbe", "missingLivenessProbe", "missingRequests", "missingMemoryLimit", "floatingImageTag",
                "mayRunAsRoot", "writableRootFilesystem",
            ])
        #expect(found.allSatisfy { $0.location == nil })
        #expect(pod.advice([.floatingImageTag]).map(\.path.description) == ["spec.containers[0].image"])
    }

    @Test func anUnreadableObjectGetsNone() {
        let text = "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: 1, image: nginx}]}}"
        #expect(Array(ManifestStream(text)).flatMap { $0.advice() } == [])
    }

    /// What is absent is shown at its nearest parent.
    @Test func findingsStandAtTheirFields() {
        let text = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  hostPID: true
                  containers:
                  - name: web
                    image: nginx
                    ports: [{containerPort: 80}]
                    resources:
                      limits: {cpu: 1}
                    livenessProbe:
                      tcpSocket: {port: 80}
                      timeoutSeconds: 30
                  volumes:
                  - name: logs
                    hostPath: {path: /var/log}

            """
        let places = AdviceFixture.findings(of: Advice.all, in: text).map { "\($0.check ?? "") \($0.location.map { "\($0)" } ?? "")" }
        #expect(
            places == [
                "mayRunAsRoot 8:5", "nodeNamespaces 9:16", "missingReadinessProbe 11:9", "writableRootFilesystem 11:9",
                "floatingImageTag 12:16", "missingRequests 14:9", "missingMemoryLimit 15:11", "probeTimeoutExceedsPeriod 18:27",
                "unmountedVolume 20:9", "hostPath 21:9",
            ])
    }

    @Test func theOtherProbeIsRelated() {
        let text = AdviceFixture.container("readinessProbe: {tcpSocket: {port: 80}}, livenessProbe: {tcpSocket: {port: 80}}")
        let related = AdviceFixture.findings(of: [.livenessAsStrictAsReadiness], in: text).first?.related
        #expect(related?.map(\.path.description) == ["spec.containers[0].readinessProbe"])
        #expect(related?.first?.location?.line == 1)
    }

    @Test func repeatedVariablesAreLeftToTheServersWarning() {
        let text = AdviceFixture.container("env: [{name: A, value: a}, {name: A, value: b}]")
        let manifest = Array(ManifestStream(text))[0]
        #expect(manifest.validate().map(\.code) == [.warning])
        #expect(!manifest.advice().contains { $0.path.description.contains("env") })
    }
}
