internal import PodSpec

extension ManifestSet {
    /// What is kept of the pods of an object.
    struct PodFacts: Sendable {
        /// A port of a container.
        struct Port: Sendable {
            var container: String
            var name: String?
            var number: Int32
            var place: Place
            /// Whether something about the pod itself tells what the port is for.
            var isExplained: Bool
        }

        /// A reference to an object that has to be there before the pod can start.
        struct Reference: Sendable {
            var kind: ReferredKind
            var name: String
            var place: Place
        }

        /// A key of a ConfigMap or Secret that has to be there before the pod can start.
        struct KeyReference: Sendable {
            var kind: ReferredKind
            var name: String
            var key: String
            var place: Place
        }

        var labels: [String: String]
        /// The ports of the containers that last; nil where they aren't known.
        var ports: [Port]?
        var references: [Reference] = []
        var keyReferences: [KeyReference] = []

        /// Nil for an object without pods.
        ///
        /// Of a custom resource with a pod template, or of a workload that couldn't be read, only the labels are known.
        init?(_ manifest: Manifest) {
            guard manifest.isDecoded, let object = manifest.object, let subject = AdviceSubject(object) else {
                let labels = manifest.part([String: String].self, at: "spec", "template", "metadata", "labels")
                guard let labels = labels ?? (manifest.kind == "Pod" ? manifest.part([String: String].self, at: "metadata", "labels") : nil)
                else { return nil }
                self.labels = labels
                return
            }
            labels = subject.metadata?.labels ?? [:]
            var placer = Placer(manifest)
            ports = subject.lasting.flatMap { container in
                let asked = container.askedPorts(annotations: subject.metadata?.annotations ?? [:])
                return (container.ports ?? []).enumerated().map { index, port in
                    Port(
                        container: container.value.name,
                        name: port.name,
                        number: port.containerPort,
                        place: placer.place(container.path.child("ports").index(index)),
                        isExplained: port.isForWatching || port.isForPeers || (port.hostPort ?? 0) != 0 || subject.spec.hostNetwork == true
                            || asked.contains(port.containerPort)
                    )
                }
            }
            references = subject.references.map { kind, name, path in
                Reference(kind: kind, name: name, place: placer.place(path))
            }
            keyReferences = subject.keyReferences.map { kind, name, key, path in
                KeyReference(kind: kind, name: name, key: key, place: placer.place(path))
            }
        }
    }
}

extension AdviceContainer {
    /// The ports that probes, hooks and Prometheus ask.
    fileprivate func askedPorts(annotations: [String: String]) -> Set<Int32> {
        var ports: [IntOrString?] = []
        for (_, probe) in probes {
            ports += [probe.httpGet?.port, probe.tcpSocket?.port, (probe.grpc?.port).map(IntOrString.int)]
        }
        for hook in [value.lifecycle?.postStart, value.lifecycle?.preStop] {
            ports += [hook?.httpGet?.port, hook?.tcpSocket?.port]
        }
        let scraped = annotations["prometheus.io/port"].flatMap { Int32($0) }
        return Set(ports.compactMap { $0.flatMap(number(of:)) } + (scraped.map { [$0] } ?? []))
    }
}
