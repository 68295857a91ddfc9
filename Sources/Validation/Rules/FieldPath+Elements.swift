internal import PodSpec

extension FieldPath {
    /// The path of an element of a list in this object.
    func child(_ list: String, _ index: Int) -> FieldPath {
        child(list).index(index)
    }
}
