internal import PodSpec

/// Rules for the record of who manages which fields (`ValidateManagedFields`).
enum ManagedFieldsRules {
    /// The server sets aside a record that it can't decode, so that only names are left to be wrong.
    static func check(_ entries: [ManagedFieldsEntry], at path: FieldPath, _ findings: inout Findings) {
        guard entries.allSatisfy(isDecodable) else { return }
        for (index, entry) in entries.enumerated() {
            let place = path.index(index)
            checkManager(entry.manager ?? "", at: place.child("manager"), &findings)
            if let subresource = entry.subresource, subresource.utf8.count > 256 {
                findings.tooLong(place.child("subresource"), limit: 256)
            }
        }
    }

    private static func isDecodable(_ entry: ManagedFieldsEntry) -> Bool {
        (entry.operation == "Apply" || entry.operation == "Update") && entry.fieldsType == "FieldsV1" && entry.apiVersion?.isEmpty == false
    }

    /// `ValidateFieldManager`.
    private static func checkManager(_ manager: String, at path: FieldPath, _ findings: inout Findings) {
        if manager.utf8.count > 128 { findings.tooLong(path, limit: 128) }
        var position = 0
        for scalar in manager.unicodeScalars {
            if !GoText.isPrintable(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let padding = String(repeating: "0", count: max(0, 4 - digits.count))
                findings.invalid(path, .string(manager), "invalid character U+\(padding)\(digits) (at position \(position))")
            }
            position += UTF8.width(scalar)
        }
    }
}
