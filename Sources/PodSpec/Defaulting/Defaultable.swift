/// A kind of object that the API server completes before it validates and stores it.
///
/// ```swift
/// let stored = pod.applyingDefaults()
/// stored.spec?.restartPolicy           // Always
/// ```
///
/// Kubernetes keeps its defaults in `pkg/apis/core/v1`, `apps/v1` and `batch/v1`, the files `defaults.go` and
/// `zz_generated.defaults.go`.
public protocol Defaultable: APIObject {
    /// Fills in what is absent, in place, and changes nothing else.
    ///
    /// Validation runs on the outcome. A zero value that the API server takes for absent gets the default as well.
    mutating func fillDefaults()
}

extension Defaultable {
    /// Makes the object what the API server makes of it: defaults filled in, zero values that mean nothing left out.
    ///
    /// Doing it twice changes nothing more.
    public mutating func applyDefaults() {
        fillDefaults()
        removeIndistinctZeros()
    }

    /// A copy with the defaults applied; see ``applyDefaults()``.
    public func applyingDefaults() -> Self {
        var copy = self
        copy.applyDefaults()
        return copy
    }
}
