// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Resource.

extension ExplanationTable {
    static let resource = #"""
        ContainerExtendedResourceRequest: A link from a container's extended resource to the device request that satisfies it.
        .containerName: Name of the container that asks for the extended resource.
        .resourceName: Name of the extended resource that the container asks for.
        .requestName: Name of the request, in the pod's special resource claim, that backs the extended resource.
        ContainerResizePolicy: How a container is treated when one of its resources is resized in place.
        .resourceName: Resource that the policy applies to: `cpu` or `memory`.
        .restartPolicy: Whether resizing needs a restart: `NotRequired` tries to apply the change to the running container,
         `RestartContainer` restarts it. `NotRequired` applies to resources without a policy.
        NodeAllocatableMappedResources: The amount of one node resource that a claim's allocated devices stand for.
        .name: Name of the node resource, such as `cpu` or `memory`. Identifies the entry within its list.
        .quantity: Total amount allocated to the claim, shared by all containers that reference it. The kubelet adds it to the
         pod's requests and limits and to the limits of each such container.
        NodeAllocatableOverheadResources: The extra amount of one node resource that using a claim's devices costs.
        .name: Name of the node resource, such as `cpu` or `memory`. Identifies the entry within its list.
        .perPod: Fixed amount added once for the pod, however many containers use the claim. At least one of this and
         `perContainer` is set.
        .perContainer: Amount added for every container that references the claim. At least one of this and `perPod` is set.
        NodeAllocatableResourceClaimStatus: Node resources, such as CPU or memory, that a resource claim has allocated to a pod.
        .resourceClaimName: Name of the `ResourceClaim` used by the pod that led to this allocation.
        .containers: Names of the pod's containers that use the claim.
        .mapping: Amounts allocated through devices that stand for a node resource themselves, one entry per resource. The
         kubelet uses these for pod and container cgroup settings.
        .overhead: Amounts of node resources needed in addition when using the allocated devices, one entry per resource. The
         kubelet uses these for pod and container cgroup settings.
        PodExtendedResourceClaimStatus: The claim generated to back a pod's extended resource requests with dynamic resource
         allocation.
        .requestMappings: Links from each container's extended resource request to the device request within the generated
         claim.
        .resourceClaimName: Name of the `ResourceClaim` generated for the pod, in the pod's namespace.
        PodResourceClaim: A dynamic resource claim that the pod's containers can use.
        .name: Name by which containers refer to this claim in `resources.claims`. Must be a DNS label and unique within the
         pod.
        .resourceClaimName: Name of an existing `ResourceClaim` in the pod's namespace to use. Set exactly one of this and
         `resourceClaimTemplateName`.
        .resourceClaimTemplateName: Name of a `ResourceClaimTemplate` in the pod's namespace from which a claim is generated for
         this pod. The generated claim is deleted with the pod; set exactly one of this and `resourceClaimName`.
        PodResourceClaimStatus: The actual claim that stands behind an entry of the pod's `resourceClaims`.
        .name: Name of the entry in the pod's `resourceClaims` that this status belongs to.
        .resourceClaimName: Name of the `ResourceClaim` generated for the pod from a template. Absent when no claim had to be
         generated.
        ResourceClaim: A container's use of one of the pod's resource claims.
        .name: Name of the entry in the pod's `resourceClaims` that the container uses.
        .request: Name of a single request within the claim to make available. Everything in the claim is available when absent.
        ResourceHealth: The health of one allocated unit of a resource, such as a device.
        .resourceID: Unique identifier of the resource, such as a device's identifier.
        .health: Health of the resource. One of `Healthy`, `Unhealthy` or `Unknown`.
        .message: Human-readable details about the health of the resource.
        ResourceRequirements: The compute resources a container reserves and the most it may use.
        .limits: Maximum amount of each resource that may be used, keyed by resource name such as `cpu` or `memory`. Exceeding a
         CPU limit throttles; exceeding a memory limit can get the container killed.
        .requests: Amount of each resource reserved when the pod is scheduled, keyed by resource name. A resource missing here
         falls back to its value in `limits`; a request may not exceed its limit.
        .claims: Dynamic resource claims made available here, each naming an entry of the pod's `resourceClaims`. Supported for
         containers only, and immutable.
        ResourceResizeRestartPolicy: Whether a change of a resource restarts the container.
        =NotRequired: It is resized in place.
        =RestartContainer: It is restarted.
        ResourceStatus: The health of one kind of resource that was allocated to a container.
        .name: Name of the resource, unique within the pod. It matches a resource in the pod's spec; for dynamic resources it
         has the form `claim:<claim name>/<request>`.
        .resources: Health of each allocated unit of the resource. Entries are keyed by `resourceID`.
        """#
}
