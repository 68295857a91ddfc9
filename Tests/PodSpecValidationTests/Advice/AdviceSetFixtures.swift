import PodSpecValidation

extension AdviceFixture {
    /// An object of the core group with a name and these other members, in flow style.
    static func object(_ kind: String, _ name: String, _ members: String = "", namespace: String? = nil) -> String {
        let space = namespace.map { ", namespace: \($0)" } ?? ""
        return "---\n{apiVersion: v1, kind: \(kind), metadata: {name: \(name)\(space)}\(members.isEmpty ? "" : ", " + members)}\n"
    }

    private static let variable = "env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}]"
    private static let password = "volumes: [{name: v, projected: {sources: [{secret: {name: password}}]}}]"
    private static let claim = "volumes: [{name: v, persistentVolumeClaim: {claimName: data-db-0}}]"
    private static let account = "serviceAccountName: robot"

    static let references = [
        AdviceFixture(
            .missingConfigMap, bad: container("\(variable), envFrom: [{configMapRef: {name: settings}}]"),
            "note: spec.containers[0].envFrom[0].configMapRef.name: ConfigMap \"settings\" is in none of the given files: "
                + "without it the containers don't start",
            good: container(variable) + object("ConfigMap", "settings"),
            container("env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: a, optional: true}}}]"),
            container("", "volumes: [{name: v, configMap: {name: kube-root-ca.crt}}]"),
            container(variable) + "---\n"
                + "{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, configMapGenerator: [{name: settings}]}\n"
        ),
        AdviceFixture(
            .missingSecret, bad: container("", password) + object("Secret", "other"),
            "note: spec.volumes[0].projected.sources[0].secret.name: Secret \"password\" is in none of the given files: "
                + "without it the containers don't start",
            good: container("", password) + object("Secret", "password"),
            container("", "volumes: [{name: v, secret: {secretName: default-token-x7k2p}}]"),
            container("", "imagePullSecrets: [{name: registry}]"),
            container("", password) + "---\n"
                + "{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: c}, spec: {secretName: password}}\n",
            container("", password) + "---\n{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: password}}\n",
            container("", password) + "---\n{apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: {name: password}}\n"
        ),
        AdviceFixture(
            .missingPersistentVolumeClaim, bad: container("", claim),
            "note: spec.volumes[0].persistentVolumeClaim.claimName: PersistentVolumeClaim \"data-db-0\" is in none of the given "
                + "files: without it the pod isn't scheduled",
            good: container("", claim) + object("PersistentVolumeClaim", "data-db-0"),
            container("", claim) + "---\n"
                + workload(
                    "StatefulSet", "containers: []", more: "volumeClaimTemplates: [{metadata: {name: data}, spec: {}}], "
                ).replacing("metadata: {name: web}", with: "metadata: {name: db}")
        ),
        AdviceFixture(
            .missingServiceAccount, bad: container("", account) + object("ServiceAccount", "robots"),
            "note: spec.serviceAccountName: ServiceAccount \"robot\" is in none of the given files: "
                + "without it the pod is refused",
            good: container("", account) + object("ServiceAccount", "robot"),
            container("", "serviceAccountName: default"),
            container("")
        ),
    ]

    private static let settings = object("ConfigMap", "settings", "data: {mode: fast}")
    private static let file = "volumes: [{name: v, secret: {secretName: s, items: [{key: tls.crt, path: c}]}}]"

    static let keys = [
        AdviceFixture(
            .missingKey, bad: container(variable) + settings,
            "warning: spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap \"settings\" has no key \"a\": "
                + "the containers don't start",
            good: container(variable) + object("ConfigMap", "settings", "data: {a: x}"),
            container(variable),
            container(variable) + object("ConfigMap", "settings"),
            container(variable) + settings + object("ConfigMap", "settings", "binaryData: {a: eA==}"),
            container("env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: a, optional: true}}}]") + settings
        ),
        AdviceFixture(
            .missingKey, bad: container("", file) + object("Secret", "s", "stringData: {tls.cert: x}"),
            "warning: spec.volumes[0].secret.items[0].key: Secret \"s\" has no key \"tls.crt\": the containers don't start",
            good: container("", file) + object("Secret", "s", "data: {tls.crt: eA==}"),
            container("", file) + object("Secret", "s", "stringData: {tls.cert: x}")
                + "---\n{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: c}, spec: {secretName: s}}\n"
        ),
    ]

    private static let web = workload("Deployment", "containers: [{name: web, image: \"web:1\", ports: [{containerPort: 80, name: http}]}]")
    private static func service(_ selector: String, _ port: String = "port: 80", _ more: String = "") -> String {
        object("Service", "web", "spec: {\(more)selector: {\(selector)}, ports: [{\(port)}]}")
    }
    private static func budget(_ selector: String) -> String {
        "---\n{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {selector: {\(selector)}}}\n"
    }

    static let selection = [
        AdviceFixture(
            .serviceMatchesNoPod, bad: web + service("app: wev"),
            "warning: spec.selector: no pod in the given files has the labels app=wev: connections to the Service fail",
            good: web + service("app: web"),
            web + service("app: wev", "port: 80", "type: ExternalName, externalName: example.com, "),
            web + service("operator.example.com/role: primary"),
            web + service("app: web, statefulset.kubernetes.io/pod-name: web-0"),
            service("app: web"),
            "{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: r}, spec: {template: {metadata: {labels: {app: web}}}}}\n"
                + service("app: web")
        ),
        AdviceFixture(
            .serviceMatchesNoPod, bad: web + service("application: web"),
            "warning: spec.selector: no pod in the given files has the labels application=web: connections to the Service fail",
            good: web + object("Service", "web", "spec: {ports: [{port: 80}]}")
        ),
        AdviceFixture(
            .selectorMatchesNoPod, bad: web + budget("matchExpressions: [{key: app, operator: In, values: [wev]}]"),
            "warning: spec.selector: selects no pod in the given files: it protects nothing",
            good: web + budget("matchLabels: {app: web}"),
            web + budget("matchExpressions: [{key: app, operator: Exists}]"),
            web + budget("")
        ),
        AdviceFixture(
            .selectorMatchesNoPod,
            bad: web + "---\n{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: n}, "
                + "spec: {podSelector: {matchLabels: {app: db}}}}\n",
            "warning: spec.podSelector: selects no pod in the given files: it protects nothing",
            good: web + "---\n{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: n}, spec: {podSelector: {}}}\n"
        ),
        AdviceFixture(
            .unknownServicePort, bad: web + service("app: web", "port: 80, targetPort: web"),
            "warning: spec.ports[0].targetPort: no selected pod has a port named \"web\": it gets no connections through this port",
            good: web + service("app: web", "port: 80, targetPort: http"),
            web + service("app: web", "port: 80, targetPort: 8080"),
            "{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: r}, spec: {template: {metadata: {labels: {app: web}}}}}\n"
                + service("app: web", "port: 80, targetPort: http")
        ),
        AdviceFixture(
            .unusedContainerPort, bad: web + service("app: web", "port: 8080"),
            "note: spec.template.spec.containers[0].ports[0]: port 80 of container \"web\" is named by no probe and no Service: "
                + "Service \"web\" leads elsewhere",
            good: web + service("app: web", "port: 80"),
            web + service("app: web", "port: 8080, targetPort: http"),
            web + service("app: web", "port: 8080", "clusterIP: None, "),
            web + service("app: web", "port: 8080") + service("controller.example.com/leader: yes", "port: 1, targetPort: http"),
            web,
            container("ports: [{containerPort: 80}], livenessProbe: {tcpSocket: {port: 80}}") + service("app: web", "port: 8080"),
            container("ports: [{containerPort: 80, hostPort: 80}]") + service("app: web", "port: 8080"),
            container("ports: [{containerPort: 80, name: metrics}, {containerPort: 81, name: gossip}]")
                + service("app: web", "port: 8080"),
            pod(
                "containers: [{name: web, image: \"web:1\", ports: [{containerPort: 80}]}]",
                "name: web, labels: {app: web}, annotations: {prometheus.io/port: \"80\"}")
                + service("app: web", "port: 8080")
        ),
    ]
}
