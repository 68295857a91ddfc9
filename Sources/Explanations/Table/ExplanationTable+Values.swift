// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Values.

extension ExplanationTable {
    static let values = #"""
        IntOrString: An integer or a string, such as a port that is given by number or by name. YAML's resolved type decides:
         `80` is an integer, `"80"` is a string and stays one when it is written back.
        Quantity: An exact resource amount such as `100m` of CPU or `512Mi` of memory. The number is kept exactly down to nano
         units (10⁻⁹); finer input is rounded away from zero. Amounts written with a binary suffix are capped at ±(2⁶³−1),
         decimal ones are not capped. Two quantities are equal when their numbers are, whatever their suffixes: `1Gi == 1024Mi`.
         The rules are those of `resource.Quantity` in Kubernetes' apimachinery.
        Timestamp: A moment in time, as manifests write it in `creationTimestamp` and its like: `2024-05-01T10:00:00Z`. It
         counts seconds since 1970 in UTC, without leap seconds, and keeps a fraction down to nanoseconds. The offset it was
         written with is not kept: `metav1.Time` of Kubernetes prints every moment in UTC and in whole seconds, and so does
         `description`.
        """#
}
