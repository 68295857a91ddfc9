internal import PodSpec

/// Rules for PodTemplates, the objects (pkg/apis/core/validation, `ValidatePodTemplate`).
enum PodTemplateObjectRules {
    static func check(_ object: PodTemplate, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath("template")
        MetadataRules.check(object.metadata, name: .subdomain, options, &findings)
        PodTemplateRules.check(object.template, at: path, options, &findings)
        MetadataWarnings.check(object.metadata, names: nil, &findings)
        PodTemplateRules.warn(object.template, at: path, &findings)
    }
}
