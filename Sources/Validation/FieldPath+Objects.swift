internal import PodSpec

/// The paths that nearly every object is asked about, made once.
extension FieldPath {
    static let spec = FieldPath("spec")
    static let metadata = FieldPath("metadata")
    static let annotations = metadata.child("annotations")
}
