import Foundation

extension Double {
    /// The number with so many decimals.
    func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
