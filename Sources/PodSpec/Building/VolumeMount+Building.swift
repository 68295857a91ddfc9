extension VolumeMount {
    /// Mounts a volume of the pod at a path of the container.
    ///
    /// ```swift
    /// VolumeMount("/data", from: "kuard-data")
    /// ```
    public init(_ mountPath: String, from volume: String, readOnly: Bool? = nil, subPath: String? = nil) {
        self.init(name: volume, mountPath: mountPath, readOnly: readOnly, subPath: subPath)
    }
}
