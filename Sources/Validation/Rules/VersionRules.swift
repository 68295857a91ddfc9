internal import PodSpec

/// Rules for fields that the asked release doesn't have yet: to its API server they are unknown.
///
/// They look at the object as written, since a default may be newer than the release.
enum VersionRules {
    static func check(_ object: Manifest.Object, _ options: ValidationOptions, _ findings: inout Findings) {
        guard options.version < .newest else { return }
        switch object {
        case .pod(let value): check(value, options, &findings)
        case .podTemplate(let value): check(value, options, &findings)
        case .replicationController(let value): check(value, options, &findings)
        case .deployment(let value): check(value, options, &findings)
        case .replicaSet(let value): check(value, options, &findings)
        case .statefulSet(let value): check(value, options, &findings)
        case .daemonSet(let value): check(value, options, &findings)
        case .job(let value): check(value, options, &findings)
        case .cronJob(let value): check(value, options, &findings)
        }
    }

    /// The fields that decoding noted; what is below a field that the release lacks isn't told again.
    static func check(_ noted: [NewerField], _ options: ValidationOptions, _ findings: inout Findings) {
        guard !noted.isEmpty else { return }
        var told: Set<FieldPath> = []
        for field in noted where field.since > options.version {
            guard told.isDisjoint(with: sequence(first: field.path) { $0.isRoot ? nil : $0.parent }) else { continue }
            told.insert(field.path)
            findings.unknownField(field.path, since: field.since, asked: options.version)
        }
    }

    private static func check(_ value: some APIObject, _ options: ValidationOptions, _ findings: inout Findings) {
        for field in value.fields(newerThan: options.version) {
            findings.unknownField(field.path, since: field.since, asked: options.version)
        }
    }
}
