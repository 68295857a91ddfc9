internal import PodSpec

/// Rules for Windows containers that run as processes of the host (`validateWindowsHostProcessPod`).
enum WindowsHostProcessRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let ofPod = spec.securityContext?.windowsOptions?.hostProcess
        var count = 0
        var hostProcesses = 0
        for container in spec.containerPlaces {
            count += 1
            let own = container.securityContext?.windowsOptions?.hostProcess
            if let own, let ofPod, own != ofPod {
                let path = container.path(in: path).child("securityContext", "windowsOptions").child("hostProcess")
                let detail = "pod hostProcess value must be identical if both are specified, was \(ofPod)"
                findings.invalid(path, .bool(own), detail)
            }
            if own ?? ofPod == true { hostProcesses += 1 }
        }
        if hostProcesses == 0 { return }
        if hostProcesses != count {
            let detail = "If pod contains any hostProcess containers then all containers must be HostProcess containers"
            findings.invalid(path, "", detail)
        }
        if spec.hostNetwork != true {
            let detail = "hostNetwork must be true if pod contains any hostProcess containers"
            findings.invalid(path.child("hostNetwork"), .bool(false), detail)
        }
    }
}
