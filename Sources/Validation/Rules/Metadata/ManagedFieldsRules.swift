internal import PodSpec

/// Rules for the record of who manages which fields (`ValidateManagedFields`).
enum ManagedFieldsRules {
    static func check(_ entries: [ManagedFieldsEntry], at path: FieldPath, _ findings: inout Findings) {
        for (index, entry) in entries.enumerated() {
            let place = path.index(index)
            let operation = entry.operation ?? ""
            if operation != "Apply", operation != "Update" {
                findings.invalid(place.child("operation"), .string(operation), "must be `Apply` or `Update`")
            }
            if let type = entry.fieldsType, !type.isEmpty, type != "FieldsV1" {
                findings.invalid(place.child("fieldsType"), .string(type), "must be `FieldsV1`")
            }
            checkManager(entry.manager ?? "", at: place.child("manager"), &findings)
            if let subresource = entry.subresource, subresource.utf8.count > 256 {
                findings.tooLong(place.child("subresource"), limit: 256)
            }
        }
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
