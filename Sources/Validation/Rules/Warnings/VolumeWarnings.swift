internal import PodSpec

/// What the API server says about volumes it accepts (pkg/api/pod/warnings.go).
enum VolumeWarnings {
    /// Warns about the volumes at `path`; a sentence that was said once isn't repeated.
    static func check(_ volumes: [Volume], at path: FieldPath, _ findings: inout Findings) {
        let volumes = volumes.span
        for position in volumes.indices {
            checkPlugin(volumes, position, at: path.index(position), &findings)
            if let template = volumes[position].ephemeral?.volumeClaimTemplate {
                let field = path.index(position).child("ephemeral", "volumeClaimTemplate").child("spec")
                checkClaim(template.spec, at: field, &findings)
            }
        }
        var said: Set<String> = []
        for position in volumes.indices {
            for text in overlaps(in: volumes, position) where said.insert(text).inserted {
                findings.warning(path.index(position), text)
            }
        }
    }

    /// Amounts of storage that aren't whole bytes (`GetWarningsForPersistentVolumeClaimSpec`).
    static func checkClaim(_ spec: PersistentVolumeClaim.Spec, at path: FieldPath, _ findings: inout Findings) {
        let lists = [("requests", spec.resources?.requests), ("limits", spec.resources?.limits)]
        for (name, amounts) in lists {
            guard let amount = amounts?["storage"], amount.milliValue % 1000 != 0 else { continue }
            let field = path.child("resources", name).key("storage")
            let value = GoText.quoted(amount.canonicalText)
            findings.warning(field, "\(field): fractional byte value \(value) is invalid, must be an integer")
        }
    }

    /// Sources whose plugins are deprecated or gone. One of them is called otherwise than in manifests: `storageOS`.
    private static func checkPlugin(
        _ volumes: Span<Volume>,
        _ position: Int,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        func warn(_ field: String, called name: String? = nil, since: String, _ state: String) {
            let place = path()
            findings.warning(place.child(field), "\(place.child(name ?? field)): deprecated in \(since), \(state)")
        }
        if volumes[position].photonPersistentDisk != nil { warn("photonPersistentDisk", since: "v1.11", "non-functional in v1.16+") }
        if volumes[position].gitRepo != nil { warn("gitRepo", since: "v1.11", "and disabled by default in v1.33+") }
        if volumes[position].scaleIO != nil { warn("scaleIO", since: "v1.16", "non-functional in v1.22+") }
        if volumes[position].flocker != nil { warn("flocker", since: "v1.22", "non-functional in v1.25+") }
        if volumes[position].storageos != nil { warn("storageos", called: "storageOS", since: "v1.22", "non-functional in v1.25+") }
        if volumes[position].quobyte != nil { warn("quobyte", since: "v1.22", "non-functional in v1.25+") }
        if volumes[position].glusterfs != nil { warn("glusterfs", since: "v1.25", "non-functional in v1.26+") }
        if volumes[position].cephfs != nil { warn("cephfs", since: "v1.28", "non-functional in v1.31+") }
        if volumes[position].rbd != nil { warn("rbd", since: "v1.28", "non-functional in v1.31+") }
    }

    // MARK: Overlapping paths

    /// Files of a volume that lie on or below one another (`warningsForOverlappingVirtualPaths`).
    private static func overlaps(in volumes: Span<Volume>, _ position: Int) -> [String] {
        let volume = volumes[position].name
        var name: String { GoText.quoted(volume) }
        var texts: [String] = []
        func check(_ paths: (some Collection<String>)?, of object: @autoclosure () -> String) {
            guard let paths, paths.count > 1 else { return }
            var files = OverlappingPaths()
            for path in paths {
                texts += files.add(path).map { "volume \(name) (\(object())): overlapping paths: \($0)" }
            }
        }
        if let source = volumes[position].configMap { check(source.items?.lazy.map(\.path), of: described("ConfigMap", source.name)) }
        if let source = volumes[position].secret { check(source.items?.lazy.map(\.path), of: described("Secret", source.secretName)) }
        if let source = volumes[position].downwardAPI { check(source.items?.lazy.map(\.path), of: "DownwardAPI") }
        guard let sources = volumes[position].projected?.sources else { return texts }

        var files = OverlappingPaths()
        for source in sources {
            guard let (paths, object) = self.paths(of: source) else {
                texts.append("volume \(name) (Projected) has no sources provided")
                continue
            }
            for path in paths {
                texts += files.add(path, from: object).map { "volume \(name) (Projected): overlapping paths: \($0)" }
            }
        }
        return texts
    }

    /// The paths a source takes and what it is called; nil for a source in which nothing is set.
    ///
    /// Sources behind a feature gate that is off by default count as nothing, since the API server has dropped them by then.
    private static func paths(of source: VolumeProjection) -> (paths: [String], object: String)? {
        if let items = source.configMap?.items { return (items.map(\.path), described("ConfigMap", source.configMap?.name)) }
        if let items = source.secret?.items { return (items.map(\.path), described("Secret", source.secret?.name)) }
        if let items = source.downwardAPI?.items { return (items.map(\.path), "DownwardAPI") }
        if let token = source.serviceAccountToken { return ([token.path], "ServiceAccountToken") }
        return source.configMap == nil && source.secret == nil && source.downwardAPI == nil ? nil : ([], "")
    }

    private static func described(_ kind: String, _ name: String?) -> String {
        "\(kind) \(GoText.quoted(name ?? ""))"
    }
}
