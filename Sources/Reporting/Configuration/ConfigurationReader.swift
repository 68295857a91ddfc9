internal import PodSpec
internal import PodSpecValidation

/// Reads a configuration strictly: every mistake is found, with its place.
struct ConfigurationReader {
    private let file: String
    private let folder: FolderPath
    private(set) var diagnostics: [Diagnostic] = []
    /// The text that the mistakes are in, once it could be parsed.
    private(set) var source: ManifestSource?

    init(file: String, folder: FolderPath) {
        self.file = file
        self.folder = folder
    }

    /// The configuration in a file's bytes; without worth when there are ``diagnostics``.
    mutating func read(_ bytes: [UInt8]) -> Configuration {
        guard let text = text(in: bytes) else { return Configuration(file: file, folder: folder) }
        var result = Configuration(file: file, folder: folder, source: source)
        result.kubernetesVersion = text.kubernetesVersion.flatMap { version($0) }
        result.namespace = text.namespace
        result.podSecurity = text.podSecurity.flatMap { level($0) }
        result.advice = text.advice
        for (name, value) in text.rules ?? [:] { result.rules[name] = setting(value, of: name) }
        result.included = globs(text.paths?.include, "include")
        result.excluded = globs(text.paths?.exclude, "exclude")
        for (index, entry) in (text.suppressions ?? []).enumerated() {
            if let suppression = suppression(entry, FieldPath("suppressions").index(index)) { result.suppressions.append(suppression) }
        }
        diagnostics = diagnostics.inTextOrder()
        return result
    }

    private mutating func text(in bytes: [UInt8]) -> ConfigurationText? {
        var documents = DocumentSource()
        documents.append(bytes)
        documents.finish()
        while let entry = documents.next() {
            let document = entry.document ?? .empty
            let source = ManifestSource(document: document, root: 0, text: entry.text, firstLine: entry.firstLine)
            if let problem = entry.problem {
                (diagnostics, self.source) = ([problem.diagnostic], source)
                return nil
            }
            guard !document.isEmpty, !document.isNull else { continue }
            self.source = source
            // Unknown fields are errors here too, but with warnings there is a value, whose mistakes can be found as well.
            let result = ManifestDecoder(options: .init(isStrict: false)).decode(ConfigurationText.self, from: document, at: 0)
            diagnostics = result.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.severity = .error
                return diagnostic
            }
            return result.value
        }
        return nil
    }

    // MARK: Values

    private mutating func version(_ text: String) -> KubernetesVersion? {
        if let version = KubernetesVersion.known(text) { return version }
        let path = FieldPath("kubernetesVersion")
        report(path, text, "`\(text)` is no release that is known here: \(KubernetesVersion.oldest) to \(KubernetesVersion.newest) are")
        return nil
    }

    private mutating func level(_ text: String) -> PodSecurityLevel? {
        if let level = PodSecurityLevel(rawValue: text) { return level }
        let names = PodSecurityLevel.allCases.map(\.rawValue)
        report(FieldPath("podSecurity"), text, "`\(text)` is no level: \(names.joined(separator: ", ")) are", among: names)
        return nil
    }

    private mutating func setting(_ value: ManifestValue, of name: String) -> Configuration.Setting? {
        let path = FieldPath("rules").child(name)
        guard Rule.allNames.contains(name) else {
            reportRule(name, path, at: key(name, in: "rules"))
            return nil
        }
        guard !Rule.essential.contains(name) else {
            report(path, name, "`\(name)` stays an error: nothing else is known of such a document", at: key(name, in: "rules"))
            return nil
        }
        switch value {
        case .bool(false), .string("off"): return .off
        case .string(let text):
            if let severity = Diagnostic.Severity(rawValue: text) { return .severity(severity) }
            let names = ["off"] + Diagnostic.Severity.allCases.map(\.rawValue)
            report(path, text, "`\(text)` is no setting: off, note, warning and error are", among: names)
        default: report(path, nil, "expected off, note, warning or error")
        }
        return nil
    }

    private mutating func globs(_ patterns: [String]?, _ name: String) -> [Glob] {
        (patterns ?? []).enumerated().compactMap { index, pattern in
            guard pattern.isEmpty else { return Glob(pattern) }
            report(FieldPath("paths").child(name).index(index), pattern, "an empty pattern fits no file")
            return nil
        }
    }

    private mutating func suppression(_ text: ConfigurationText.Suppression, _ path: FieldPath) -> Configuration.Suppression? {
        let count = diagnostics.count
        if !Rule.allNames.contains(text.rule) {
            reportRule(text.rule, path.child("rule"))
        } else if Rule.essential.contains(text.rule) {
            report(path.child("rule"), text.rule, "`\(text.rule)` cannot be suppressed: nothing else is known of such a document")
        }
        if text.reason.allSatisfy(\.isWhitespace) { report(path.child("reason"), text.reason, "a suppression needs a reason") }
        if text.path?.isEmpty == true { report(path.child("path"), "", "an empty pattern fits no file") }
        let resource = text.resource.map { ResourcePattern($0) }
        if let text = text.resource, resource == .some(nil) {
            report(path.child("resource"), text, "expected a kind and a name, such as `Deployment/web` or `Pod/*`")
        }
        let field = text.field.map { FieldPattern($0) }
        if let text = text.field, field == .some(nil) {
            report(path.child("field"), text, "expected the path of a field, such as `spec.containers[*].image`")
        }
        let expires = text.expires.map { CalendarDate($0) }
        if let text = text.expires, expires == .some(nil) {
            report(path.child("expires"), text, "expected a day, such as 2027-12-31")
        }
        guard diagnostics.count == count else { return nil }
        return Configuration.Suppression(
            rule: text.rule,
            path: text.path.map { Glob($0) },
            resource: resource ?? nil,
            field: field ?? nil,
            reason: text.reason,
            expires: expires ?? nil,
            location: source?.location(of: path)
        )
    }

    // MARK: Reports

    private mutating func reportRule(_ name: String, _ path: FieldPath, at location: SourceLocation? = nil) {
        report(path, name, "there is no rule `\(name)`", among: Rule.allNames.sorted(), at: location)
    }

    private mutating func report(
        _ path: FieldPath,
        _ value: String?,
        _ detail: String,
        among names: [String] = [],
        at location: SourceLocation? = nil
    ) {
        let meant = value.flatMap { Spelling.nearest(to: $0, among: names) }
        diagnostics.append(
            Diagnostic(
                code: .invalidValue,
                path: path,
                value: value,
                detail: detail,
                location: location ?? source?.location(of: path),
                suggestion: meant.map { "did you mean `\($0)`?" }
            )
        )
    }

    /// Where a key of a top-level mapping stands.
    private func key(_ name: String, in mapping: String) -> SourceLocation? {
        guard let source else { return nil }
        func member(_ name: String, of node: Int) -> (key: Int, value: Int)? {
            source.members(of: source.document.resolve(node)).last { source.document.string($0.key) == name }
        }
        return member(mapping, of: source.root).flatMap { member(name, of: $0.value) }.map { source.document.location($0.key) }
    }
}
