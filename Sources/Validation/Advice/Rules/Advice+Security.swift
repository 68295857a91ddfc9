internal import PodSpec

extension Advice {
    private static let page = "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"

    /// A pod that shares what separates it from its node.
    public static let nodeNamespaces = Advice(
        id: "nodeNamespaces",
        title: "The node's namespaces",
        why:
            "With hostNetwork a pod has the node's addresses and reaches what listens on its loopback; with hostPID it sees and can signal all "
            + "processes; with hostIPC it reads shared memory. Network policies don't hold it.",
        fix: "remove it, unless the pod looks after its node: then a DaemonSet is the place",
        link: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
        severity: .warning,
        check: .pod { pod, findings in
            guard !pod.isNodeAgent else { return }
            if pod.spec.hostNetwork == true {
                findings.add(pod.specPath.child("hostNetwork"), "the pod has the node's network: network policies don't hold it")
            }
            if pod.spec.hostPID == true {
                findings.add(pod.specPath.child("hostPID"), "the pod sees all processes of its node")
            }
            if pod.spec.hostIPC == true {
                findings.add(pod.specPath.child("hostIPC"), "the pod can read the shared memory of its node's processes")
            }
        }
    )

    /// A container that asks for user 0.
    public static let runsAsRoot = Advice(
        id: "runsAsRoot",
        title: "User 0",
        why: "Root in a container is root on the node for whoever finds a way out of it.",
        fix: "set runAsUser to another user, or give the pod a user namespace with hostUsers: false",
        link: page,
        severity: .warning,
        check: .pod { pod, findings in
            guard !pod.isWindows, !pod.isNodeAgent, pod.spec.hostUsers != false else { return }
            let context = pod.spec.securityContext
            if context?.runAsUser == 0, pod.lasting.contains(where: { $0.securityContext?.runAsUser == nil }) {
                findings.add(pod.securityPath.child("runAsUser"), "the containers run as root", value: "0")
            }
            for container in pod.lasting where container.securityContext?.runAsUser == 0 {
                let isRefused = (container.securityContext?.runAsNonRoot ?? context?.runAsNonRoot) == true
                findings.add(
                    container.path.child("securityContext", "runAsUser"),
                    isRefused
                        ? "\(container.title) runs as root and must not, by runAsNonRoot: the kubelet never starts it"
                        : "\(container.title) runs as root",
                    value: "0"
                )
            }
        }
    )

    /// A container whose image decides whether it is root.
    public static let mayRunAsRoot = Advice(
        id: "mayRunAsRoot",
        title: "Nothing keeps root away",
        why: "Without runAsNonRoot or runAsUser the image decides, and most images decide for root.",
        fix: "set runAsNonRoot: true in the pod's securityContext, and runAsUser where the image names no user",
        link: page,
        severity: .note,
        check: .pod { pod, findings in
            guard !pod.isWindows, pod.spec.hostUsers != false else { return }
            let context = pod.spec.securityContext
            let containers = pod.lasting.filter { !$0.isPrivileged }
            let open = containers.filter { container in
                let own = container.securityContext
                return (own?.runAsNonRoot ?? context?.runAsNonRoot) != true && (own?.runAsUser ?? context?.runAsUser) == nil
            }
            guard let first = open.first else { return }
            let names = open.map(\.value.name).quotedList
            findings.add(
                open.count == containers.count ? pod.securityPath : first.path.child("securityContext"),
                "\(open.count == 1 ? "container" : "containers") \(names) may run as root: the image decides",
                related: open.count == containers.count
                    ? []
                    : open.dropFirst().map {
                        Diagnostic.Related(path: $0.path.child("securityContext"), message: "\($0.title) may run as root")
                    }
            )
        }
    )

    /// A container that may change its own programs.
    public static let writableRootFilesystem = Advice(
        id: "writableRootFilesystem",
        title: "A writable root filesystem",
        why:
            "An intruder can change the programs of the container, and what is written there fills the node's disk and is lost at the next "
            + "restart.",
        fix: "set readOnlyRootFilesystem: true and mount an emptyDir where the container has to write",
        link: page,
        severity: .note,
        check: .pod { pod, findings in
            guard !pod.isWindows else { return }
            for container in pod.lasting where !container.isPrivileged && container.securityContext?.readOnlyRootFilesystem != true {
                findings.add(
                    container.path.child("securityContext", "readOnlyRootFilesystem"),
                    "\(container.title) can write to its root filesystem: an intruder can change its programs"
                )
            }
        }
    )
}

extension AdviceSubject {
    fileprivate var securityPath: FieldPath { specPath.child("securityContext") }
}
