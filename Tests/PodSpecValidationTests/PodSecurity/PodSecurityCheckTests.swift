import PodSpec
import PodSpecValidation
import Testing

/// A case a check and branch: what a manifest violates beside the checks that are not meant.
@Suite struct PodSecurityCheckTests {
    struct Case: CustomTestStringConvertible {
        var check: String
        var level: PodSecurityLevel
        /// The members of `spec` in flow style.
        var spec: String
        /// Nil when the check is satisfied.
        var detail: String?
        var reason: String = ""
        var annotations: String = ""
        var version: KubernetesVersion = .reference

        var testDescription: String { "\(check) at \(level.rawValue): \(spec)" }

        var manifest: String {
            """
            {apiVersion: v1, kind: Pod, metadata: {name: p, annotations: {\(annotations)}}, spec: {\(spec)}}
            """
        }
    }

    private static func container(_ name: String = "a", _ context: String, _ rest: String = "") -> String {
        "{name: \(name), image: i, securityContext: {\(context)}\(rest.isEmpty ? "" : ", " + rest)}"
    }

    private static func one(_ context: String, _ rest: String = "") -> String { "containers: [\(container("a", context, rest))]" }

    static let baseline: [Case] = [
        Case(check: "privileged", level: .baseline, spec: one("privileged: false")),
        Case(
            check: "privileged", level: .baseline,
            spec: "initContainers: [\(container("i", "privileged: true"))], \(one("privileged: true"))",
            detail: "containers \"i\", \"a\" must not set securityContext.privileged=true", reason: "privileged"),
        Case(
            check: "capabilities_baseline", level: .baseline, spec: one("capabilities: {add: [CHOWN, SYS_TIME, NET_RAW]}"),
            detail: "container \"a\" must not include \"NET_RAW\", \"SYS_TIME\" in securityContext.capabilities.add",
            reason: "non-default capabilities"),
        Case(check: "capabilities_baseline", level: .baseline, spec: one("capabilities: {add: [AUDIT_WRITE, KILL, SYS_CHROOT]}")),
        Case(
            check: "capabilities_baseline", level: .restricted, spec: one("capabilities: {add: [NET_RAW]}")),
        Case(
            check: "hostNamespaces", level: .baseline, spec: "hostIPC: true, hostPID: true, \(one(""))",
            detail: "hostPID=true, hostIPC=true", reason: "host namespaces"),
        Case(check: "hostNamespaces", level: .baseline, spec: "hostIPC: false, \(one(""))"),
        Case(
            check: "hostPathVolumes", level: .baseline,
            spec: "volumes: [{name: x, hostPath: {path: /}}, {name: e, emptyDir: {}}, {name: z, hostPath: {path: /}}], \(one(""))",
            detail: "volumes \"x\", \"z\"", reason: "hostPath volumes"),
        Case(
            check: "hostPorts", level: .baseline,
            spec: one("", "ports: [{containerPort: 1, hostPort: 443}, {containerPort: 2, hostPort: 80}, {containerPort: 3}]"),
            detail: "container \"a\" uses hostPorts 443, 80", reason: "hostPort"),
        Case(
            check: "hostPorts", level: .baseline, spec: "hostNetwork: true, \(one("", "ports: [{containerPort: 8080}]"))",
            detail: "container \"a\" uses hostPort 8080", reason: "hostPort"),
        Case(check: "hostPorts", level: .baseline, spec: one("", "ports: [{containerPort: 1, hostPort: 0}]")),
        Case(
            check: "hostProbesAndHostLifecycle", level: .baseline,
            spec: one(
                "",
                "livenessProbe: {httpGet: {port: 1, host: b}}, lifecycle: {preStop: {tcpSocket: {port: 1, host: a}}}"),
            detail: "container \"a\" uses probe or lifecycle hosts \"a\", \"b\"", reason: "probe or lifecycle host"),
        Case(check: "hostProbesAndHostLifecycle", level: .baseline, spec: one("", "livenessProbe: {httpGet: {port: 1, host: ''}}")),
        Case(
            check: "hostProbesAndHostLifecycle", level: .baseline, spec: one("", "livenessProbe: {httpGet: {port: 1, host: b}}"),
            version: KubernetesVersion(minor: 33)),
        Case(
            check: "procMount", level: .baseline, spec: one("procMount: Unmasked"),
            detail: "container \"a\" must not set securityContext.procMount to \"Unmasked\"", reason: "procMount"),
        Case(check: "procMount", level: .baseline, spec: "hostUsers: false, \(one("procMount: Unmasked"))"),
        Case(check: "procMount", level: .baseline, spec: one("procMount: Default")),
        Case(
            check: "seLinuxOptions", level: .baseline,
            spec: "securityContext: {seLinuxOptions: {type: spc_t}}, \(one("seLinuxOptions: {user: u, role: r}"))",
            detail:
                "pod and container \"a\" set forbidden securityContext.seLinuxOptions: type \"spc_t\"; user may not be set; role may not be set",
            reason: "seLinuxOptions"),
        Case(check: "seLinuxOptions", level: .baseline, spec: one("seLinuxOptions: {type: container_engine_t, level: s0}")),
        Case(
            check: "seccompProfile_baseline", level: .baseline,
            spec: "securityContext: {seccompProfile: {type: Unconfined}}, \(one("seccompProfile: {type: Odd}"))",
            detail: "pod and container \"a\" must not set securityContext.seccompProfile.type to \"Odd\", \"Unconfined\"",
            reason: "seccompProfile"),
        Case(check: "seccompProfile_baseline", level: .baseline, spec: one("seccompProfile: {type: Localhost}")),
        Case(
            check: "sysctls", level: .baseline,
            spec:
                "securityContext: {sysctls: [{name: z, value: ''}, {name: net.ipv4.tcp_rmem, value: ''}, {name: a, value: ''}]}, \(one(""))",
            detail: "z, a", reason: "forbidden sysctls"),
        Case(
            check: "sysctls", level: .baseline, spec: "securityContext: {sysctls: [{name: net.ipv4.tcp_rmem, value: ''}]}, \(one(""))",
            detail: "net.ipv4.tcp_rmem", reason: "forbidden sysctls", version: KubernetesVersion(minor: 31)),
        Case(
            check: "windowsHostProcess", level: .baseline,
            spec: "securityContext: {windowsOptions: {hostProcess: true}}, \(one("windowsOptions: {hostProcess: true}"))",
            detail: "pod and container \"a\" must not set securityContext.windowsOptions.hostProcess=true", reason: "hostProcess"),
        Case(check: "windowsHostProcess", level: .baseline, spec: one("windowsOptions: {hostProcess: false}")),
    ]

    private static let annotation = "container.apparmor.security.beta.kubernetes.io/"

    static let appArmor: [Case] = [
        Case(
            check: "appArmorProfile", level: .baseline, spec: "securityContext: {appArmorProfile: {type: Unconfined}}, \(one(""))",
            detail: "pod must not set AppArmor profile type to \"Unconfined\"", reason: "forbidden AppArmor profile"),
        Case(
            check: "appArmorProfile", level: .baseline, spec: one("appArmorProfile: {type: Odd}"),
            detail: "container \"a\" and annotation must not set AppArmor profile type to \"Odd\", \"\(annotation)b=\"c\"\"",
            reason: "forbidden AppArmor profiles", annotations: "\(annotation)a: runtime/default, \(annotation)b: c"
        ),
        Case(check: "appArmorProfile", level: .baseline, spec: one("appArmorProfile: {type: Localhost, localhostProfile: x}")),
        Case(
            check: "appArmorProfile", level: .baseline, spec: one(""), annotations: "\(annotation)a: localhost/x, \(annotation)b: ''"),
        // An unconfined annotation becomes a field of the container before the check runs.
        Case(
            check: "appArmorProfile", level: .baseline, spec: one(""),
            detail:
                "container \"a\" and annotation must not set AppArmor profile type to \"Unconfined\", \"\(annotation)a=\"unconfined\"\"",
            reason: "forbidden AppArmor profiles", annotations: "\(annotation)a: unconfined"),
        Case(
            check: "appArmorProfile", level: .baseline, spec: "os: {name: windows}, \(one(""))",
            detail: "annotation must not set AppArmor profile type to \"\(annotation)a=\"unconfined\"\"",
            reason: "forbidden AppArmor profile", annotations: "\(annotation)a: unconfined"),
        Case(
            check: "appArmorProfile", level: .baseline, spec: one(""),
            detail: "annotations must not set AppArmor profile type to \"\(annotation)a=\"x\"\", \"\(annotation)b=\"y\"\"",
            reason: "forbidden AppArmor profiles", annotations: "\(annotation)b: 'y', \(annotation)a: x"),
    ]

    static let restricted: [Case] = [
        Case(
            check: "allowPrivilegeEscalation", level: .restricted, spec: "containers: [{name: a}, {name: b}]",
            detail: "containers \"a\", \"b\" must set securityContext.allowPrivilegeEscalation=false",
            reason: "allowPrivilegeEscalation != false"),
        Case(check: "allowPrivilegeEscalation", level: .restricted, spec: one("allowPrivilegeEscalation: false")),
        Case(check: "allowPrivilegeEscalation", level: .restricted, spec: "os: {name: windows}, \(one(""))"),
        Case(
            check: "capabilities_restricted", level: .restricted,
            spec: "containers: [{name: a}, \(container("b", "capabilities: {drop: [ALL], add: [NET_BIND_SERVICE, CHOWN]}"))]",
            detail: "container \"a\" must set securityContext.capabilities.drop=[\"ALL\"]; "
                + "container \"b\" must not include \"CHOWN\" in securityContext.capabilities.add",
            reason: "unrestricted capabilities"),
        Case(check: "capabilities_restricted", level: .restricted, spec: one("capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}")),
        Case(check: "capabilities_restricted", level: .restricted, spec: "os: {name: windows}, \(one(""))"),
        Case(
            check: "procMount_restricted", level: .restricted, spec: "hostUsers: false, \(one("procMount: Unmasked"))",
            detail: "container \"a\" must not set securityContext.procMount to \"Unmasked\"", reason: "procMount"),
        Case(
            check: "restrictedVolumes", level: .restricted,
            spec:
                "volumes: [{name: v, nfs: {path: /, server: s}}, {name: h, hostPath: {path: /}}, {name: i, image: {}}, {name: d}], \(one(""))",
            detail: "volumes \"v\", \"h\" use restricted volume types \"hostPath\", \"nfs\"", reason: "restricted volume types"),
        Case(
            check: "restrictedVolumes", level: .restricted,
            spec: "volumes: [{name: s, secret: {secretName: s}}, {name: c, csi: {driver: d}}, {name: p, projected: {}}], \(one(""))"),
        Case(
            check: "runAsNonRoot", level: .restricted, spec: "securityContext: {runAsNonRoot: false}, \(one("runAsNonRoot: false"))",
            detail: "pod and container \"a\" must not set securityContext.runAsNonRoot=false", reason: "runAsNonRoot != true"),
        Case(
            check: "runAsNonRoot", level: .restricted, spec: one(""),
            detail: "pod or container \"a\" must set securityContext.runAsNonRoot=true", reason: "runAsNonRoot != true"),
        Case(check: "runAsNonRoot", level: .restricted, spec: "securityContext: {runAsNonRoot: true}, \(one(""))"),
        Case(check: "runAsNonRoot", level: .restricted, spec: "hostUsers: false, \(one(""))"),
        Case(
            check: "runAsUser", level: .restricted, spec: "securityContext: {runAsUser: 0}, \(one("runAsUser: 0"))",
            detail: "pod and container \"a\" must not set runAsUser=0", reason: "runAsUser=0"),
        Case(check: "runAsUser", level: .restricted, spec: one("runAsUser: 1")),
        Case(check: "runAsUser", level: .restricted, spec: "hostUsers: false, \(one("runAsUser: 0"))"),
        Case(
            check: "runAsUser", level: .restricted, spec: "hostUsers: false, \(one("runAsUser: 0"))",
            detail: "container \"a\" must not set runAsUser=0", reason: "runAsUser=0", version: KubernetesVersion(minor: 34)),
        Case(
            check: "seccompProfile_restricted", level: .restricted, spec: one(""),
            detail: "pod or container \"a\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"",
            reason: "seccompProfile"),
        Case(
            check: "seccompProfile_restricted", level: .restricted, spec: one("seccompProfile: {type: Unconfined}"),
            detail: "container \"a\" must not set securityContext.seccompProfile.type to \"Unconfined\"", reason: "seccompProfile"),
        Case(
            check: "seccompProfile_restricted", level: .restricted,
            spec: "securityContext: {seccompProfile: {type: RuntimeDefault}}, \(one(""))"),
        Case(check: "seccompProfile_restricted", level: .restricted, spec: "os: {name: windows}, \(one(""))"),
    ]

    @Test(arguments: baseline + restricted + appArmor)
    func checks(_ example: Case) throws {
        let manifest = try #require(ManifestStream(example.manifest).first { $0.object != nil })
        #expect(manifest.diagnostics.isEmpty)
        let found = manifest.violations(of: example.level, version: example.version).filter { $0.check == example.check }
        #expect(found.map(\.detail) == (example.detail.map { [$0] } ?? []))
        guard let diagnostic = found.first else { return }
        #expect(diagnostic.code == .podSecurity)
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.reason == example.reason)
        #expect(
            diagnostic.message
                == "violates PodSecurity \"\(example.level.rawValue):latest\": \(example.reason) (\(diagnostic.detail))")
        #expect(diagnostic.location != nil)
    }

    @Test func nothingViolatesPrivileged() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: "{spec: {hostNetwork: true, containers: [{name: a}]}}")
        #expect(pod.violations(of: .privileged).isEmpty)
        #expect(!pod.violations(of: .baseline).isEmpty)
    }

    @Test func templatesDontPublishPortsOnTheHostNetwork() throws {
        let text = """
            {apiVersion: v1, kind: PodTemplate, metadata: {name: t}, template: {spec: {hostNetwork: true, containers: [
              {name: a, ports: [{containerPort: 80}]}]}}}
            """
        let manifest = try #require(ManifestStream(text).first { $0.object != nil })
        let found = manifest.violations(of: .baseline)
        #expect(found.map(\.check) == ["hostNamespaces"])
        #expect(found.first?.path.description == "template.spec.hostNetwork")
    }

    @Test func theOtherFieldsAreRelated() throws {
        let text = """
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              containers:
              - name: a
                securityContext:
                  runAsUser: 0
              securityContext:
                runAsUser: 0
            """
        let manifest = try #require(ManifestStream(text).first { $0.object != nil })
        let found = try #require(manifest.violations(of: .restricted).first { $0.check == "runAsUser" })
        #expect(found.path.description == "spec.securityContext.runAsUser")
        #expect(found.location?.description == "10:16")
        #expect(found.related.map(\.path.description) == ["spec.containers[0].securityContext.runAsUser"])
        #expect(found.related.map(\.message) == ["container \"a\" sets securityContext.runAsUser=0"])
        #expect(found.related.first?.location?.description == "8:18")
        // Without a text there are no places.
        let first = manifest.object?.violations(of: .restricted).first { $0.check == "runAsUser" }
        #expect(first?.path == found.path)
        #expect(first?.location == nil)
    }
}
