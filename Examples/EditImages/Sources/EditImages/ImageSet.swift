/// Images by the name of those whose place they take.
struct ImageSet {
    private var images: [String: String] = [:]

    /// Whether there are none.
    var isEmpty: Bool { images.isEmpty }

    /// Replaces images of a name, whatever their tag or digest.
    mutating func set(_ name: String, to image: String) {
        images[name] = image
    }

    /// The image to take the place of another; nil to leave that alone.
    func replacement(for image: String) -> String? {
        images[Self.name(of: image)].flatMap { $0 == image ? nil : $0 }
    }

    /// An image without tag and digest: `registry:5000/app` of `registry:5000/app:1.2@sha256:…`.
    static func name(of image: String) -> String {
        let tagged = image.prefix { $0 != "@" }
        // In front of the last slash a colon belongs to the registry's port.
        let last = tagged.lastIndex(of: "/") ?? tagged.startIndex
        return String(tagged[..<(tagged[last...].firstIndex(of: ":") ?? tagged.endIndex)])
    }
}
