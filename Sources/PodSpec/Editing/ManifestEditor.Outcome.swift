extension ManifestEditor {
    /// What an edit did to the text.
    public enum Outcome: Hashable, Sendable {
        /// The object is as it was, and so is the text.
        case unchanged
        /// Only what had to change was changed; everything else stands byte for byte.
        case patched
        /// The document was written anew in its own order, without its comments: it has anchors, merge keys or a layout that cannot be
        /// changed in place.
        case rewritten
        /// The text stands as it was: it has no typed object there, or no text would say what the object says.
        case refused
    }
}
