/// Changes manifests in a program and leaves their text as people wrote it.
///
/// ```swift
/// var editor = ManifestEditor(text)
/// try editor.editEach { object in
///     object.updatePodTemplate { $0.spec?.containers[0].image = "nginx:1.29" }
/// }
/// print(editor.text)  // only the image's bytes are others
/// ```
///
/// Comments, order, quotes, indentation and fields that the model doesn't know stay. Each change is checked: the new text is read again
/// and has to give the object that was asked for; where a change in place would not, the document is written anew in its own order, see
/// ``Outcome``.
public struct ManifestEditor: Sendable {
    private var parts: [EditedPart]
    private let options: ManifestDecoder.Options

    /// Makes an editor of a file's text, YAML or JSON.
    public init(_ text: String, options: ManifestDecoder.Options = ManifestDecoder.Options()) {
        self.options = options
        parts = EditedPart.parts(of: Array(text.utf8), options: options)
    }

    /// The text as it is now.
    public var text: String {
        String(decoding: parts.flatMap { $0.before + $0.bytes }, as: UTF8.self)
    }

    /// The manifests as they are now, in the order of the text.
    public var manifests: [Manifest] { Array(ManifestStream(text, options: options)) }

    /// How many manifests there are.
    public var count: Int { parts.reduce(0) { $0 + $1.manifests.count } }

    /// Changes the typed object of the manifest at a position of ``manifests``.
    ///
    /// - Throws: what `change` throws; then the text stands as it was.
    @discardableResult
    public mutating func edit(at position: Int, _ change: (inout Manifest.Object) throws -> Void) rethrows -> Outcome {
        var index = position
        for part in parts.indices {
            if index >= 0, index < parts[part].manifests.count { return try parts[part].edit(index, change) }
            index -= parts[part].manifests.count
        }
        return .refused
    }

    /// Changes the typed objects of all manifests, one after the other; those without one are left out.
    ///
    /// - Throws: what `change` throws; what was changed before stays changed.
    @discardableResult
    public mutating func editEach(_ change: (inout Manifest.Object) throws -> Void) rethrows -> [Outcome] {
        var outcomes: [Outcome] = []
        for part in parts.indices {
            for index in parts[part].manifests.indices where parts[part].manifests[index].object != nil {
                outcomes.append(try parts[part].edit(index, change))
            }
        }
        return outcomes
    }
}
