internal import PodSpec

extension Advice {
    /// A container that the scheduler takes to need nothing.
    public static let missingRequests = Advice(
        id: "missingRequests",
        title: "No requests for CPU or memory",
        why: "The scheduler counts requests only. A container without them is placed where there may be no room, and its pod is among the "
            + "first to be evicted.",
        fix: "set resources.requests for cpu and memory to what the container usually needs",
        link: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.lasting {
                let missing = [ResourceName.cpu, ResourceName.memory].filter { name in
                    container.resources.requested(name) == nil && pod.spec.resources.requested(name) == nil
                }
                guard !missing.isEmpty else { continue }
                let names = missing.map { $0 == ResourceName.cpu ? "CPU" : $0 }.joined(separator: " and no ")
                findings.add(
                    container.path.child("resources", "requests"),
                    "\(container.title) requests no \(names): the scheduler takes it to need none",
                    fix: "set resources.requests for \(missing.joined(separator: " and ")) to what the container usually needs"
                )
            }
        }
    )

    /// A container that may take all memory of its node.
    public static let missingMemoryLimit = Advice(
        id: "missingMemoryLimit",
        title: "No memory limit",
        why: "Memory cannot be taken back from a process. A leak without a limit ends other pods of the node before it ends its own.",
        fix: "set resources.limits.memory to the most the container may ever use",
        link: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits",
        severity: .warning,
        check: .pod { pod, findings in
            guard pod.spec.resources?.limits?[ResourceName.memory] == nil else { return }
            for container in pod.lasting where container.resources?.limits?[ResourceName.memory] == nil {
                findings.add(
                    container.path.child("resources", "limits"),
                    "\(container.title) has no memory limit: a leak takes memory from every other pod of its node"
                )
            }
        }
    )

    /// CPU is set up for Guaranteed, and memory keeps the pod from it.
    public static let almostGuaranteed = Advice(
        id: "almostGuaranteed",
        title: "Memory keeps the pod from Guaranteed",
        why:
            "Where CPU requests and limits are equal in all containers, the class Guaranteed is probably meant. A memory request below its "
            + "limit makes the pod Burstable: it is evicted earlier and gets no CPUs of its own.",
        fix: "set the memory request to the memory limit",
        link: "https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed",
        severity: .note,
        check: .pod { pod, findings in
            let sources: [(path: FieldPath, resources: ResourceRequirements?)] =
                pod.spec.resources.map { [(pod.specPath, $0)] } ?? pod.containers.map { ($0.path, $0.resources) }
            var lower: [(path: FieldPath, request: Quantity, limit: Quantity)] = []
            for (path, resources) in sources {
                let limits = resources?.limits ?? [:]
                guard let cpu = limits[ResourceName.cpu], cpu > .zero, resources.requested(ResourceName.cpu) == cpu,
                    let limit = limits[ResourceName.memory], let request = resources.requested(ResourceName.memory)
                else { return }
                if request != limit { lower.append((path.child("resources", "requests").key(ResourceName.memory), request, limit)) }
            }
            guard let first = lower.first else { return }
            findings.add(
                first.path,
                "requests \(first.request.canonicalText) of memory below the limit of \(first.limit.canonicalText), while CPU is equal "
                    + "throughout: the pod is Burstable and not Guaranteed",
                value: first.request.canonicalText,
                related: lower.dropFirst().map {
                    Diagnostic.Related(path: $0.path, message: "the limit is \($0.limit.canonicalText) here")
                }
            )
        }
    )
}

extension ResourceRequirements? {
    /// What is requested of a resource, which is its limit where no request is written.
    fileprivate func requested(_ name: String) -> Quantity? {
        self?.requests?[name] ?? self?.limits?[name]
    }
}
