package import PodSpec
package import PodSpecValidation

/// Checks the manifests of one file.
package struct ManifestChecker: Sendable {
    package let decoding: ManifestDecoder.Options
    package let validation: ValidationOptions
    package let podSecurity: PodSecurityLevel?
    package let includesDefaulted: Bool

    package init(
        decoding: ManifestDecoder.Options = .init(),
        validation: ValidationOptions = .init(),
        podSecurity: PodSecurityLevel? = nil,
        includesDefaulted: Bool = false
    ) {
        self.decoding = decoding
        self.validation = validation
        self.podSecurity = podSecurity
        self.includesDefaulted = includesDefaulted
    }

    /// Reads a file piece by piece and hands over the verdict on each manifest as soon as it is complete.
    package func check(_ path: String, _ body: (Verdict) -> Void) throws(InputFile.Failure) {
        var stream = ManifestStream(options: decoding)
        try InputFile(path: path).read { bytes in
            stream.append(bytes)
            while let manifest = stream.next() { body(verdict(manifest, path)) }
        }
        stream.finish()
        while let manifest = stream.next() { body(verdict(manifest, path)) }
    }

    private func verdict(_ manifest: Manifest, _ path: String) -> Verdict {
        var diagnostics = manifest.validate(validation)
        if let podSecurity, manifest.isDecoded {
            diagnostics = (diagnostics + manifest.violations(of: podSecurity, version: validation.version)).inTextOrder()
        }
        return Verdict(
            file: path == "-" ? Verdict.standardInput : path,
            manifest: manifest,
            diagnostics: diagnostics,
            defaulted: includesDefaulted && manifest.isDecoded ? manifest.object?.applyingDefaults().value.manifestValue : nil
        )
    }
}
