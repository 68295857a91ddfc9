package import PodSpec
package import PodSpecValidation

/// A text that is no value of a command line's option, in words for whoever wrote it.
package struct OptionProblem: Error {
    package let message: String
}

extension KubernetesVersion {
    /// The release that an option names.
    package static func option(_ text: String) throws(OptionProblem) -> KubernetesVersion {
        if let version = known(text) { return version }
        throw OptionProblem(message: "`\(text)` is no Kubernetes release that is known here: \(oldest) to \(newest) are")
    }

    /// The release of a text; nil for none, and for one that cannot be asked for.
    static func known(_ text: String) -> KubernetesVersion? {
        KubernetesVersion(text).flatMap { (oldest.minor...newest.minor).contains($0.minor) ? $0 : nil }
    }
}

extension PodSecurityLevel {
    /// The level that an option names.
    package static func option(_ text: String) throws(OptionProblem) -> PodSecurityLevel {
        if let level = PodSecurityLevel(rawValue: text) { return level }
        throw OptionProblem(message: "`\(text)` is no Pod Security level: baseline and restricted are")
    }
}
