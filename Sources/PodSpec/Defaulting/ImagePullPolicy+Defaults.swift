extension ImagePullPolicy {
    /// `Always` for an image whose tag is `latest`, written or implied, and `IfNotPresent` for others.
    ///
    /// Kubernetes: `SetDefaults_Container` in `core/v1`. A name that can't be parsed has no tag there.
    static func usual(forImage image: String) -> ImagePullPolicy {
        ImageReference(image)?.effectiveTag == "latest" ? .always : .ifNotPresent
    }
}
