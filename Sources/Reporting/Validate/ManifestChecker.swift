package import PodSpec
package import PodSpecValidation

/// Checks the manifests of one file.
package struct ManifestChecker: Sendable {
    package let decoding: ManifestDecoder.Options
    package let validation: ValidationOptions
    package let podSecurity: PodSecurityLevel?
    /// Whether there is to be advice, too.
    package let advises: Bool
    /// What is said about the objects of all files together.
    package var setAdvice: SetAdvice?
    package let includesDefaulted: Bool
    let policy: Policy
    private let current: FolderPath

    package init(
        decoding: ManifestDecoder.Options = .init(),
        validation: ValidationOptions = .init(),
        podSecurity: PodSecurityLevel? = nil,
        advises: Bool = false,
        includesDefaulted: Bool = false,
        policy: Policy? = nil
    ) {
        self.decoding = decoding
        self.validation = validation
        self.podSecurity = podSecurity
        self.advises = advises
        self.includesDefaulted = includesDefaulted
        self.policy = policy ?? Policy(podSecurity: podSecurity, advises: advises, includesWarnings: validation.includesWarnings)
        current = .current
    }

    /// Reads a file piece by piece and hands over the verdict on each manifest as soon as it is complete.
    package func check(_ path: String, _ body: (Verdict) -> Void) throws(InputFile.Failure) {
        let place = pathInConfiguration(path)
        var comments = DocumentComments()
        var stream = ManifestStream(options: decoding)
        if let bytes = setAdvice?.bytes(of: path) {
            stream.append(bytes)
        } else {
            try InputFile(path: path).read { bytes in
                stream.append(bytes)
                while let manifest = stream.next() { body(verdict(manifest, path, place, &comments)) }
            }
        }
        stream.finish()
        while let manifest = stream.next() { body(verdict(manifest, path, place, &comments)) }
    }

    /// A file's path as the patterns of the configuration see it.
    func pathInConfiguration(_ path: String) -> String {
        policy.configuration?.folder.relative(path, in: current) ?? path
    }

    private func verdict(_ manifest: Manifest, _ path: String, _ place: String, _ comments: inout DocumentComments) -> Verdict {
        var diagnostics = manifest.validate(validation)
        if let podSecurity, manifest.isDecoded {
            diagnostics = (diagnostics + manifest.violations(of: podSecurity, version: validation.version)).inTextOrder()
        }
        if advises {
            diagnostics += manifest.advice() + (setAdvice?.findings(about: manifest, of: path) ?? [])
            diagnostics = diagnostics.inTextOrder()
        }
        var verdict = Verdict(
            file: path == "-" ? Verdict.standardInput : path,
            manifest: manifest,
            diagnostics: diagnostics,
            defaulted: includesDefaulted && manifest.isDecoded ? manifest.object?.applyingDefaults().value.manifestValue : nil
        )
        policy.settle(&verdict, at: place, comments.about(manifest))
        return verdict
    }
}
