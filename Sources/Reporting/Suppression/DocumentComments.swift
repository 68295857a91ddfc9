internal import PodSpec

/// The comments of the document that is being checked: its objects come one after the other, and it is looked through once.
struct DocumentComments {
    private var document = -1
    private var comments: [IgnoreComment] = []

    /// The comments that are about a manifest: those of its document, inside of a list those of its own lines.
    mutating func about(_ manifest: Manifest) -> [IgnoreComment] {
        guard let source = manifest.source else { return [] }
        if manifest.document != document {
            document = manifest.document
            // A text that could not be parsed doesn't tell what is a comment.
            let isReadable = !source.document.isEmpty || manifest.diagnostics.isEmpty
            comments = isReadable ? IgnoreComments.find(in: source) : []
        }
        guard !comments.isEmpty, !manifest.item.isEmpty else { return comments }
        let place = source.document.location(source.root)
        return comments.filter { comment in
            // A mapping of lines ends where the next one begins.
            comment.target >= place.line && (comment.target < place.endLine || place.line == place.endLine && comment.target == place.line)
        }
    }
}
