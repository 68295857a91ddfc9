extension ImagePullPolicy {
    /// `Always` for an image whose tag is `latest`, written or implied, and `IfNotPresent` for others.
    ///
    /// Kubernetes: `SetDefaults_Container` in `core/v1`. A name that can't be parsed has no tag there.
    static func usual(forImage image: String) -> ImagePullPolicy {
        if hasOtherTag(image) { return .ifNotPresent }
        return ImageReference(image)?.effectiveTag == "latest" ? .always : .ifNotPresent
    }

    /// Whether the name has no digest and ends in a tag that isn't `latest`: most names do, and needn't be taken apart.
    private static func hasOtherTag(_ image: String) -> Bool {
        let name = image.utf8
        guard !name.contains(UInt8(ascii: "@")),
            let mark = name.lastIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }), name[mark] == UInt8(ascii: ":")
        else { return false }
        return !name[mark...].elementsEqual(":latest".utf8)
    }
}
