public import PodSpec

extension Validatable {
    /// What experienced people would say about the object, beside what the API server says.
    ///
    /// Advice that looks at several objects together is left out: ask a ``ManifestSet`` for it. Findings carry paths and no places.
    public func advice(_ rules: [Advice] = Advice.all) -> [Diagnostic] {
        manifestObject.advice(rules)
    }
}

extension Manifest.Object {
    /// What experienced people would say about the object, beside what the API server says.
    ///
    /// Advice that looks at several objects together is left out: ask a ``ManifestSet`` for it. Findings carry paths and no places.
    public func advice(_ rules: [Advice] = Advice.all) -> [Diagnostic] {
        guard let subject = AdviceSubject(self) else { return [] }
        return rules.flatMap { rule -> [Diagnostic] in
            guard case .pod(let check) = rule.check else { return [] }
            var findings = AdviceFindings(rule)
            check(subject, &findings)
            return findings.diagnostics
        }
    }
}

extension Manifest {
    /// What experienced people would say about the object, in the order of the text; nothing about one that couldn't be read completely.
    ///
    /// Advice that looks at several objects together is left out: ask a ``ManifestSet`` for it.
    public func advice(_ rules: [Advice] = Advice.all) -> [Diagnostic] {
        guard isDecoded, let object else { return [] }
        var findings = object.advice(rules)
        guard let source, !findings.isEmpty else { return findings }
        var locator = ManifestSource.Locator(source)
        for index in findings.indices {
            findings[index].location = locator.location(of: findings[index].path)
            for place in findings[index].related.indices {
                findings[index].related[place].location = locator.location(of: findings[index].related[place].path)
            }
        }
        return findings.inTextOrder()
    }
}
