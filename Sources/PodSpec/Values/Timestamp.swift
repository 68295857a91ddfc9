/// A moment in time, as manifests write it in `creationTimestamp` and its like: `2024-05-01T10:00:00Z`.
///
/// It counts seconds since 1970 in UTC, without leap seconds, and keeps a fraction down to nanoseconds. The offset it was written
/// with is not kept: `metav1.Time` of Kubernetes prints every moment in UTC and in whole seconds, and so does ``description``.
public struct Timestamp: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, negative before that; a fraction always points forward in time.
    public let secondsSince1970: Int64

    /// The fraction of the second, from 0 to 999 999 999 nanoseconds.
    public let nanoseconds: Int32

    /// Makes a moment from seconds since 1970 and nanoseconds, which may be negative or more than a second.
    ///
    /// A moment beyond the range of 64-bit seconds becomes the last or first one within.
    public init(secondsSince1970: Int64, nanoseconds: Int32 = 0) {
        let second: Int32 = 1_000_000_000
        let carry = nanoseconds >= 0 ? nanoseconds / second : (nanoseconds + 1) / second - 1
        let (sum, overflow) = secondsSince1970.addingReportingOverflow(Int64(carry))
        if overflow {
            self.secondsSince1970 = carry > 0 ? .max : .min
            self.nanoseconds = carry > 0 ? second - 1 : 0
        } else {
            self.secondsSince1970 = sum
            self.nanoseconds = nanoseconds - carry * second
        }
    }
}

extension Timestamp: Comparable {
    /// Orders timestamps by the moment they stand for.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.secondsSince1970, left.nanoseconds) < (right.secondsSince1970, right.nanoseconds)
    }
}
