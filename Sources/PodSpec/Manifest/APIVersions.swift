/// What the API server knows about groups, versions and kinds, as far as a manifest of Pods needs it.
enum APIVersions {
    /// How an `apiVersion` and a `kind` go together.
    enum Answer {
        case modelled(Manifest.Kind)
        /// A list whose items are objects of their own; the kind of its items where the list fixes it.
        case list(of: Manifest.Kind?)
        /// Some other kind, which is not checked.
        case other
        /// A kind that this version doesn't serve; the sentence says so, the suggestion which one does.
        case unknown(detail: String, suggestion: String?)
    }

    static func look(up kind: String, in apiVersion: String) -> Answer {
        let parts = apiVersion.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2 else {
            return .unknown(detail: "`\(apiVersion)` is no API version: it is `version` or `group/version`", suggestion: nil)
        }
        // `/v1` names the core group as well.
        let version = parts.count == 2 && parts[0].isEmpty ? String(parts[1]) : apiVersion
        let itemKind = kind.hasSuffix("List") ? Manifest.Kind(rawValue: String(kind.dropLast(4))) : nil
        if kind == "List", version == "v1" { return .list(of: nil) }
        if let itemKind, itemKind.apiVersion == version { return .list(of: itemKind) }
        if let modelled = Manifest.Kind(rawValue: kind) {
            if modelled.apiVersion == version { return .modelled(modelled) }
            guard modelled.retiredAPIVersions.contains(version) || isKubernetes(version) else { return .other }
            return .unknown(
                detail: "\(kind) is not served in version `\(version)`",
                suggestion: "write `apiVersion: \(modelled.apiVersion)`"
            )
        }
        guard let known = kinds[version] else {
            return version.hasPrefix("v1") && parts.count == 1
                ? .unknown(detail: "there is no version `\(version)`", suggestion: "write `apiVersion: v1`") : .other
        }
        if known.contains(kind) || options.contains(kind) { return .other }
        if known.contains(where: { kind == $0 + "List" }) { return .other }
        let names = Manifest.Kind.allCases.map(\.rawValue) + known
        return .unknown(
            detail: "version `\(version)` has no kind `\(kind)`",
            suggestion: Spelling.nearest(to: kind, among: names).map { "did you mean `\($0)`?" }
        )
    }

    /// Whether a version belongs to one of the groups that Pods and workloads live in.
    private static func isKubernetes(_ version: String) -> Bool {
        let group = version.split(separator: "/").first.map(String.init) ?? ""
        return !version.contains("/") || group == "apps" || group == "batch" || group == "core" || group == "extensions"
    }

    /// The kinds of the groups that workloads live in, beside the modelled ones. `XList` goes with each.
    private static let kinds: [String: [String]] = [
        "v1": [
            "Binding", "ComponentStatus", "ConfigMap", "Endpoints", "Event", "LimitRange", "Namespace", "Node",
            "NodeProxyOptions", "PersistentVolume", "PersistentVolumeClaim", "PodAttachOptions", "PodExecOptions",
            "PodLogOptions", "PodPortForwardOptions", "PodProxyOptions", "PodStatusResult", "RangeAllocation",
            "ResourceQuota", "Secret", "SerializedReference", "Service", "ServiceAccount", "ServiceProxyOptions",
            "APIGroup", "APIGroupList", "APIResourceList", "APIVersions", "Status",
        ],
        "apps/v1": ["ControllerRevision"],
        "batch/v1": [],
    ]

    /// The kinds that every group has.
    private static let options = [
        "CreateOptions", "DeleteOptions", "GetOptions", "ListOptions", "PatchOptions", "UpdateOptions", "WatchEvent",
    ]
}
