extension Optional where Wrapped: APIValue {
    /// Gives an absent field its default. For fields that are pointers in Kubernetes, where a zero value counts as given.
    @inline(__always)
    mutating func setIfAbsent(_ value: @autoclosure () -> Wrapped) {
        if self == nil { self = value() }
    }

    /// Gives an absent or zero field its default. For fields where Kubernetes can't tell the two apart.
    @inline(__always)
    mutating func setIfZero(_ value: @autoclosure () -> Wrapped) {
        if self == nil || self == Wrapped.zero { self = value() }
    }
}
