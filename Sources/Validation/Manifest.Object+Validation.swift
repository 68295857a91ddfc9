public import PodSpec

extension Manifest.Object {
    /// What kube-apiserver would say when the object is created: its errors and, unless switched off, its warnings.
    ///
    /// The rules run on a defaulted copy; the object itself isn't changed. Findings carry paths and no places.
    public func validate(_ options: ValidationOptions = ValidationOptions()) -> [Diagnostic] {
        validate(options, newFields: nil)
    }

    /// As ``validate(_:)``; `newFields` spares the search for fields of later releases where decoding has noted them.
    func validate(_ options: ValidationOptions, newFields: [NewerField]?) -> [Diagnostic] {
        var findings = Findings()
        if let newFields {
            VersionRules.check(newFields, options, &findings)
        } else {
            let value = value
            // An object that no text stands behind may have literals in it that the server couldn't even read.
            if value.holds(.problems(in: options.version)) {
                let unreadable = value.unreadableQuantities
                guard unreadable.isEmpty else { return unreadable.map(Diagnostic.init) }
                VersionRules.check(self, options, &findings)
            }
        }
        switch fillingDefaults() {
        case .pod(let value): PodRules.check(value, options, &findings)
        case .podTemplate(let value): PodTemplateObjectRules.check(value, options, &findings)
        case .replicationController(let value): ReplicationControllerRules.check(value, options, &findings)
        case .deployment(let value): DeploymentRules.check(value, options, &findings)
        case .replicaSet(let value): ReplicaSetRules.check(value, options, &findings)
        case .statefulSet(let value): StatefulSetRules.check(value, options, &findings)
        case .daemonSet(let value): DaemonSetRules.check(value, options, &findings)
        case .job(let value): JobRules.check(value, sharesLabels: sharesLabels, options, &findings)
        case .cronJob(let value): CronJobRules.check(value, options, &findings)
        }
        if !options.includesWarnings { findings.removeWarnings() }
        return findings.diagnostics
    }
}

extension Manifest.Object {
    /// Whether the object is a Job without labels, which gets those of its template.
    fileprivate var sharesLabels: Bool {
        guard case .job(let job) = self, job.spec?.template.metadata?.labels != nil else { return false }
        return job.metadata?.labels?.isEmpty ?? true
    }
}

extension Diagnostic {
    /// What the decoder says about the same text in a manifest.
    fileprivate init(_ quantity: UnreadableQuantity) {
        self.init(
            code: .invalidValue,
            path: quantity.path,
            value: quantity.text,
            detail: quantity.error.message,
            suggestion: quantity.error.hint
        )
    }
}
