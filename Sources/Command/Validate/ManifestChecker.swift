internal import PodSpec
internal import PodSpecValidation

/// Checks the manifests of one file.
struct ManifestChecker: Sendable {
    let decoding: ManifestDecoder.Options
    let validation: ValidationOptions
    let podSecurity: PodSecurityLevel?
    let includesDefaulted: Bool

    /// Reads a file piece by piece and hands over the verdict on each manifest as soon as it is complete.
    func check(_ path: String, _ body: (Verdict) -> Void) throws(InputFile.Failure) {
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
            file: path == "-" ? "<stdin>" : path,
            manifest: manifest,
            diagnostics: diagnostics,
            defaulted: includesDefaulted && manifest.isDecoded ? manifest.object?.applyingDefaults().value.manifestValue : nil
        )
    }
}
