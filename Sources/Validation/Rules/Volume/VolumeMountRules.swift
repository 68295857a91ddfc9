internal import PodSpec

/// Rules for the mounts and block devices of one container (`ValidateVolumeMounts`, `ValidateVolumeDevices`).
///
/// Kubernetes reports a faulty `subPath`, `subPathExpr`, `mountPropagation` or `recursiveReadOnly` on the list of mounts, without
/// the mount's index.
enum VolumeMountRules {
    /// Checks the mounts and devices of the container at `path`.
    static func check(
        _ mounts: [VolumeMount]?,
        _ devices: [VolumeDevice]?,
        isPrivileged: Bool,
        volumes: VolumeIndex,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        let mounts = mounts ?? []
        let devices = devices ?? []
        if !mounts.isEmpty {
            let taken = devices.isEmpty ? Targets() : Targets(devices.lazy.map { ($0.name, $0.devicePath) })
            check(mounts, devices: taken, isPrivileged: isPrivileged, volumes: volumes, at: path().child("volumeMounts"), &findings)
        }
        if !devices.isEmpty {
            let taken = mounts.isEmpty ? Targets() : Targets(mounts.lazy.map { ($0.name, $0.mountPath) })
            check(devices, mounts: taken, volumes: volumes, at: path().child("volumeDevices"), &findings)
        }
    }

    /// The names and paths that one of the two lists takes; of a name given twice only the last path counts.
    private struct Targets {
        var names: Set<String> = []
        var paths: Set<String> = []

        init() {}

        init(_ pairs: some Sequence<(String, String)>) {
            let byName = Dictionary(pairs, uniquingKeysWith: { $1 })
            names = Set(byName.keys)
            paths = Set(byName.values)
        }
    }

    private static func check(
        _ mounts: [VolumeMount],
        devices: Targets,
        isPrivileged: Bool,
        volumes: VolumeIndex,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        var seen = SeenNames()
        for (index, mount) in mounts.enumerated() {
            if mount.name.isEmpty { findings.required(path.index(index).child("name")) }
            if volumes[mount.name] == nil { findings.notFound(path.index(index).child("name"), .string(mount.name)) }
            if mount.mountPath.isEmpty { findings.required(path.index(index).child("mountPath")) }
            if !seen.insert(mount.mountPath) {
                findings.invalid(path.index(index).child("mountPath"), .string(mount.mountPath), "must be unique")
            }
            if devices.names.contains(mount.name) {
                findings.invalid(path.index(index).child("name"), .string(mount.name), "must not already exist in volumeDevices")
            }
            if devices.paths.contains(mount.mountPath) {
                let detail = "must not already exist as a path in volumeDevices"
                findings.invalid(path.index(index).child("mountPath"), .string(mount.mountPath), detail)
            }
            checkSubPaths(mount, at: index, of: path, &findings)
            checkPropagation(mount, isPrivileged: isPrivileged, at: path.child("mountPropagation"), &findings)
            checkRecursiveReadOnly(mount, at: path.child("recursiveReadOnly"), &findings)
        }
    }

    private static func checkSubPaths(_ mount: VolumeMount, at index: Int, of path: FieldPath, _ findings: inout Findings) {
        let subPath = mount.subPath ?? ""
        let expression = mount.subPathExpr ?? ""
        if !subPath.isEmpty { PathRules.checkDescending(subPath, at: path.child("subPath"), &findings) }
        if expression.isEmpty { return }
        if !subPath.isEmpty {
            let detail = "subPathExpr and subPath are mutually exclusive"
            findings.invalid(path.index(index).child("subPathExpr"), .string(expression), detail)
        }
        PathRules.checkDescending(expression, at: path.child("subPathExpr"), &findings)
    }

    /// `validateMountPropagation`.
    private static func checkPropagation(
        _ mount: VolumeMount,
        isPrivileged: Bool,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        switch mount.mountPropagation {
        case nil, .hostToContainer?, MountPropagationMode.none?: break
        case .bidirectional?:
            if !isPrivileged {
                findings.forbidden(path(), "Bidirectional mount propagation is available only to privileged containers")
            }
        case let mode?: findings.notSupported(path(), .string(mode.rawValue), ["Bidirectional", "HostToContainer", "None"])
        }
    }

    /// `validateMountRecursiveReadOnly`.
    private static func checkRecursiveReadOnly(
        _ mount: VolumeMount,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        switch mount.recursiveReadOnly {
        case nil, .disabled?: break
        case .enabled?, .ifPossible?:
            if mount.readOnly != true { findings.forbidden(path(), "may only be specified when readOnly is true") }
            if let mode = mount.mountPropagation, mode != MountPropagationMode.none {
                findings.forbidden(path(), "may only be specified when mountPropagation is None or not specified")
            }
        case let mode?: findings.notSupported(path(), .string(mode.rawValue), ["Disabled", "Enabled", "IfPossible"])
        }
    }

    private static func check(
        _ devices: [VolumeDevice],
        mounts: Targets,
        volumes: VolumeIndex,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        var names: Set<String> = []
        var paths: Set<String> = []
        for (index, device) in devices.enumerated() {
            let name = path.index(index).child("name")
            let devicePath = path.index(index).child("devicePath")
            if device.name.isEmpty { findings.required(name) }
            if names.contains(device.name) { findings.invalid(name, .string(device.name), "must be unique") }
            switch volumes[device.name] {
            case .claim?: break
            case nil: findings.notFound(name, .string(device.name))
            case .emptyDir?, .other?:
                let detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"
                findings.invalid(name, .string(device.name), detail)
            }
            if device.devicePath.isEmpty { findings.required(devicePath) }
            if paths.contains(device.devicePath) { findings.invalid(devicePath, .string(device.devicePath), "must be unique") }
            if device.devicePath.hasBackstep {
                findings.invalid(devicePath, .string(device.devicePath), "can not contain backsteps ('..')")
            } else {
                paths.insert(device.devicePath)
            }
            if mounts.names.contains(device.name) {
                findings.invalid(name, .string(device.name), "must not already exist in volumeMounts")
            }
            if mounts.paths.contains(device.devicePath) {
                findings.invalid(devicePath, .string(device.devicePath), "must not already exist as a path in volumeMounts")
            }
            if !device.name.isEmpty { names.insert(device.name) }
        }
    }
}
