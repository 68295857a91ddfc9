extension ImagePullPolicy {
    /// `Always` for an image whose tag is `latest`, written or implied, and `IfNotPresent` for others.
    ///
    /// Kubernetes: `SetDefaults_Container` in `core/v1`. A name that can't be parsed has no tag there.
    static func usual(forImage image: String) -> ImagePullPolicy {
        if image.utf8.withContiguousStorageIfAvailable(isPinned) == true { return .ifNotPresent }
        return ImageReference(image)?.effectiveTag == "latest" ? .always : .ifNotPresent
    }

    /// Whether the name ends in a tag other than `latest`, or in a digest that follows none: most names do, and needn't be taken apart.
    private static func isPinned(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let digest = name.firstIndex(of: UInt8(ascii: "@"))
        let rest = name[..<(digest ?? name.endIndex)]
        guard let mark = rest.lastIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }), rest[mark] == UInt8(ascii: ":")
        else { return digest != nil }
        return !rest[mark...].elementsEqual(":latest".utf8)
    }
}
