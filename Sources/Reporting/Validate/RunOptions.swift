package import PodSpec
package import PodSpecValidation

/// What a run goes by. What is nil is up to the configuration of each file, and has its default where that says nothing.
package struct RunOptions: Sendable {
    package var decoding = ManifestDecoder.Options()
    package var kubernetesVersion: KubernetesVersion?
    package var namespace: String?
    package var podSecurity: PodSecurityLevel?
    package var advice: Bool?
    package var includesWarnings = true
    package var includesDefaulted = false
    /// Whether the files are only candidates: those that a configuration leaves out, and those that aren't meant for Kubernetes, are
    /// passed over.
    package var passesOverOtherFiles = false
    /// Where configurations come from.
    package var configuration = ConfigurationFinder.Choice.nearest
    /// The day by which suppressions expire.
    package var today = CalendarDate.today

    package init() {}

    /// The checker of files that have a configuration, or none.
    func checker(_ configuration: Configuration?) -> ManifestChecker {
        let level = podSecurity ?? configuration?.podSecurity
        let advises = advice ?? configuration?.advice ?? false
        return ManifestChecker(
            decoding: decoding,
            validation: ValidationOptions(
                version: kubernetesVersion ?? configuration?.kubernetesVersion ?? .reference,
                namespace: namespace ?? configuration?.namespace ?? "default",
                includesWarnings: includesWarnings
            ),
            podSecurity: level,
            advises: advises,
            includesDefaulted: includesDefaulted,
            policy: Policy(
                configuration,
                podSecurity: level,
                advises: advises,
                includesWarnings: includesWarnings,
                today: today
            )
        )
    }
}
