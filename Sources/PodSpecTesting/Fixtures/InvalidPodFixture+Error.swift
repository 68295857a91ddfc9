extension InvalidPodFixture {
    /// The error's message, as the API server puts it.
    public var error: String {
        switch self {
        case .nameMissing: "metadata.name: Required value: name or generateName is required"
        case .nameInvalid:
            """
            metadata.name: Invalid value: "Not_A_Name": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric \
            characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for \
            validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
            """
        case .labelValueInvalid:
            """
            metadata.labels: Invalid value: "not valid": a valid label must be an empty string or consist of alphanumeric characters, \
            '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', \
            regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
            """
        case .annotationKeyInvalid:
            """
            metadata.annotations: Invalid value: "not valid": name part must consist of alphanumeric characters, '-', '_' or '.', and \
            must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation \
            is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
            """
        case .containersMissing: "spec.containers: Required value"
        case .containerNameMissing: "spec.containers[0].name: Required value"
        case .containerNameDuplicate: "spec.containers[1].name: Duplicate value: \"app\""
        case .imageMissing: "spec.containers[0].image: Required value"
        case .imagePadded:
            "spec.containers[0].image: Invalid value: \" registry.example.com/app:1.0\": must not have leading or trailing whitespace"
        case .imagePullPolicyUnknown:
            """
            spec.containers[0].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"
            """
        case .portOutOfRange: "spec.containers[0].ports[0].containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive"
        case .portMissing: "spec.containers[0].ports[0].containerPort: Required value"
        case .portNameTooLong: "spec.containers[0].ports[0].name: Invalid value: \"name-of-the-port\": must be no more than 15 characters"
        case .portNameDuplicate: "spec.containers[0].ports[1].name: Duplicate value: \"http\""
        case .protocolUnknown:
            "spec.containers[0].ports[0].protocol: Unsupported value: \"HTTP\": supported values: \"SCTP\", \"TCP\", \"UDP\""
        case .hostPortDuplicate: "spec.containers[0].ports[1].hostPort: Duplicate value: \"TCP//80\""
        case .hostNetworkPortDifferent:
            "spec.containers[0].ports[0].hostPort: Invalid value: 8080: must match `containerPort` when `hostNetwork` is true"
        case .envNameMissing: "spec.containers[0].env[0].name: Required value"
        case .envValueAndSource: "spec.containers[0].env[0].valueFrom: Invalid value: \"\": may not be specified when `value` is not empty"
        case .envFieldUnknown:
            """
            spec.containers[0].env[0].valueFrom.fieldRef.fieldPath: Invalid value: "metadata.unknown": error converting fieldPath: \
            field label not supported: metadata.unknown
            """
        case .probeWithoutHandler: "spec.containers[0].livenessProbe: Required value: must specify a handler type"
        case .probeWithTwoHandlers: "spec.containers[0].livenessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type"
        case .probePortOutOfRange:
            "spec.containers[0].livenessProbe.httpGet.port: Invalid value: 65536: must be between 1 and 65535, inclusive"
        case .probePeriodNegative: "spec.containers[0].livenessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0"
        case .livenessSuccessThresholdAboveOne: "spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1"
        case .readinessProbeWithGracePeriod:
            "spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes"
        case .initContainerWithProbe:
            "spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always"
        case .initContainerRestartPolicyUnknown:
            "spec.initContainers[0].restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"Never\", \"OnFailure\""
        case .hookWithoutHandler: "spec.containers[0].lifecycle.preStop: Required value: must specify a handler type"
        case .restartPolicyUnknown:
            "spec.restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"OnFailure\", \"Never\""
        case .activeDeadlineZero: "spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive"
        case .dnsPolicyUnknown:
            """
            spec.dnsPolicy: Unsupported value: "Sometimes": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", \
            "None"
            """
        case .dnsServersMissing: "spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"
        case .hostAliasAddressInvalid:
            "spec.hostAliases[0].ip: Invalid value: \"database\": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
        case .serviceAccountNameInvalid:
            """
            spec.serviceAccountName: Invalid value: "Robot": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric \
            characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for \
            validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
            """
        case .volumeNameDuplicate: "spec.volumes[1].name: Duplicate value: \"data\""
        case .volumeWithTwoSources: "spec.volumes[0].configMap: Forbidden: may not specify more than 1 volume type"
        case .volumeMissing: "spec.containers[0].volumeMounts[0].name: Not found: \"data\""
        case .mountPathMissing: "spec.containers[0].volumeMounts[0].mountPath: Required value"
        case .mountPathDuplicate: "spec.containers[0].volumeMounts[1].mountPath: Invalid value: \"/data\": must be unique"
        case .subPathOutside: "spec.containers[0].volumeMounts.subPath: Invalid value: \"../other\": must not contain '..'"
        case .hostPathOutside: "spec.volumes[0].hostPath.path: Invalid value: \"/var/../etc\": must not contain '..'"
        case .claimNameMissing: "spec.volumes[0].persistentVolumeClaim.claimName: Required value"
        case .secretItemPathAbsolute: "spec.volumes[0].secret.items[0].path: Invalid value: \"/key\": must be a relative path"
        case .requestAboveLimit: "spec.containers[0].resources.requests: Invalid value: \"2\": must be less than or equal to cpu limit of 1"
        case .requestNegative: "spec.containers[0].resources.requests[cpu]: Invalid value: \"-1\": must be greater than or equal to 0"
        case .quantityUnreadable:
            """
            spec.containers[0].resources.requests[memory]: quantities must match the regular expression \
            '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
            """
        case .hugePagesAlone: "spec.containers[0].resources: Forbidden: HugePages require cpu or memory"
        case .resourceClaimMissing:
            "spec.containers[0].resources.claims[0]: Not found: \"gpu\": must be one of the names in pod.spec.resourceClaims which is empty"
        case .runAsUserNegative:
            "spec.containers[0].securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive"
        case .privilegedWithoutEscalation:
            """
            spec.containers[0].securityContext: Invalid value: \
            {"Capabilities":null,"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,\
            "RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,\
            "ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: \
            cannot set `allowPrivilegeEscalation` to false and `privileged` to true
            """
        case .seccompProfileMissing:
            "spec.containers[0].securityContext.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost"
        case .sysctlNameInvalid:
            """
            spec.securityContext.sysctls[0].name: Invalid value: "not valid": must have at most 253 characters and match regex \
            ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$
            """
        case .tolerationOperatorUnknown:
            "spec.tolerations[0].operator: Unsupported value: \"Maybe\": supported values: \"Equal\", \"Exists\""
        case .topologyKeyInvalid:
            """
            spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "not valid": name \
            part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character \
            (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
            """
        case .spreadSkewZero: "spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero"
        case .ephemeralContainer: "spec.ephemeralContainers: Forbidden: cannot be set on create"
        }
    }
}
