internal import PodSpec

/// Volumes that put several sources into one folder (`validateProjectedVolumeSource`, `validateProjectionSources`).
///
/// `clusterTrustBundle` and `podCertificate` aren't looked at: their feature gates are off by default, and an API server without
/// them drops these fields before it validates.
extension VolumeRules {
    static func check(_ source: ProjectedVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        PathRules.checkMode(source.defaultMode, at: path().child("defaultMode"), &findings)
        guard let sources = source.sources else { return }
        var taken: Set<String> = []
        for (index, projection) in sources.enumerated() {
            let place = path().child("sources").index(index)
            check(projection, in: path(), at: place, taken: &taken, &findings)
        }
    }

    /// Checks one source. Paths taken twice and a token's path are reported on the volume, all else on the source.
    private static func check(
        _ projection: VolumeProjection,
        in volume: @autoclosure () -> FieldPath,
        at path: FieldPath,
        taken: inout Set<String>,
        _ findings: inout Findings
    ) {
        var count = 0
        if let secret = projection.secret {
            count += 1
            let name = secret.name ?? ""
            if name.isEmpty { findings.required(path.child("secret", "name")) }
            checkItems(secret.items, at: path.child("secret", "items"), &findings)
            take(secret.items?.lazy.map(\.path), naming: name, in: volume(), &taken, &findings)
        }
        if let configMap = projection.configMap {
            count += 1
            let name = configMap.name ?? ""
            if name.isEmpty { findings.required(path.child("configMap", "name")) }
            checkItems(configMap.items, at: path.child("configMap", "items"), &findings)
            take(configMap.items?.lazy.map(\.path), naming: name, in: volume(), &taken, &findings)
        }
        if let downwardAPI = projection.downwardAPI {
            count += 1
            for file in downwardAPI.items ?? [] { check(file, at: path.child("downwardAPI"), &findings) }
            take(downwardAPI.items?.lazy.map(\.path), naming: nil, in: volume(), &taken, &findings)
        }
        if let token = projection.serviceAccountToken {
            count += 1
            check(token, in: volume(), at: path.child("serviceAccountToken"), &findings)
        }
        if count > 1 { findings.forbidden(path, "may not specify more than 1 volume type per source") }
    }

    private static func check(
        _ token: ServiceAccountTokenProjection,
        in volume: @autoclosure () -> FieldPath,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        let seconds = token.expirationSeconds ?? 0
        if seconds < 10 * 60 {
            let detail = "may not specify a duration less than 10 minutes"
            findings.invalid(path().child("expirationSeconds"), .integer(seconds), detail)
        }
        if seconds > 1 << 32 {
            let detail = "may not specify a duration larger than 2^32 seconds"
            findings.invalid(path().child("expirationSeconds"), .integer(seconds), detail)
        }
        if token.path.isEmpty {
            findings.required(volume().child("path"))
        } else {
            PathRules.checkNotReserved(token.path, at: volume().child("path"), &findings)
        }
    }

    /// Reports the paths that another source took before; the value is the source's object or else the path itself.
    private static func take(
        _ paths: (some Sequence<String>)?,
        naming object: String?,
        in volume: @autoclosure () -> FieldPath,
        _ taken: inout Set<String>,
        _ findings: inout Findings
    ) {
        guard let paths else { return }
        for path in paths where !path.isEmpty && !taken.insert(path).inserted {
            findings.invalid(volume(), .string(object ?? path), "conflicting duplicate paths")
        }
    }
}
