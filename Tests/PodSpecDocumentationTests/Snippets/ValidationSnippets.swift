import PodSpec
import PodSpecValidation

/// Pages about validation, Pod Security and advice.
enum ValidationSnippets {
    static func stream(text: String) {
        // snippet
        for manifest in ManifestStream(text) {
            for problem in manifest.validate() { print(problem) }
        }
        // end snippet
    }

    static func value(pod: Pod) -> Bool {
        // snippet
        let problems = pod.validate()
        let isAccepted = !problems.contains { $0.severity == .error }
        // end snippet
        return isAccepted
    }

    static func options(manifest: Manifest) {
        // snippet
        let strict = ValidationOptions(version: KubernetesVersion(minor: 34), includesWarnings: false)
        for problem in manifest.validate(strict) { print(problem) }
        // end snippet
    }

    static func podSecurity(manifest: Manifest) {
        // snippet
        for violation in manifest.violations(of: .baseline) {
            print(violation.check ?? "", violation.reason ?? "", violation.location.map(\.description) ?? "")
            for place in violation.related { print("  also", place.path) }
        }
        // end snippet
    }

    static func advice(manifest: Manifest) {
        // snippet
        for finding in manifest.advice() {
            print(finding)
            if let advice = finding.check.flatMap(Advice.named) { print(advice.why, advice.link) }
        }
        // end snippet
    }

    static func adviceOfASet(text: String) {
        // snippet
        var set = ManifestSet()
        for manifest in ManifestStream(text) { set.add(manifest, from: "shop.yaml") }
        for finding in set.advice() { print(finding.origin.file, finding.diagnostic) }
        // end snippet
    }

    static func adviceByDocumentation(pod: Pod, manifest: Manifest) {
        // snippet
        for finding in pod.advice() { print(finding) }  // a value: no places
        for finding in manifest.advice() { print(finding) }  // with places in its text

        var set = ManifestSet()  // objects of several files
        set.add(manifest, from: "web.yaml")
        for finding in set.advice() { print(finding.origin.file, finding.diagnostic) }
        // end snippet
    }

    /// What the build tool plugin makes.
    enum PodManifests {
        static let web = Pod(name: "web", spec: Pod.Spec(containers: []))
    }

    static func constant() -> (Pod, String??) {
        // snippet
        let pod = PodManifests.web  // Manifests/web.yaml
        let image = pod.spec?.containers[0].image
        // end snippet
        return (pod, image)
    }

    static func constantByReadme() -> String?? {
        // snippet
        let image = PodManifests.web.spec?.containers[0].image  // Manifests/web.yaml, decoded and validated; no file is read
        // end snippet
        return image
    }
}
