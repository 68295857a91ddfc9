internal import PodSpec

extension Container {
    /// A random container that is valid; `firstPort` moves on, so that no two containers of a pod have a port in common.
    static func random(
        name: String, volumes: RandomVolumes, firstPort: inout Int32, _ dice: inout Dice<some RandomNumberGenerator>
    ) -> Container {
        var container = plain(name: name, volumes: volumes, &dice)
        let ports = (0..<dice.number(Int32(0)...2)).map { ContainerPort(firstPort + $0, name: dice.maybe("port-\(firstPort + $0)")) }
        firstPort += 2
        container.ports = ports.isEmpty ? nil : ports
        let port = ports.first.map { $0.name.map { .string($0) } ?? .int($0.containerPort) } ?? IntOrString.int(8080)
        container.livenessProbe = dice.maybe(.random(port: port, successThreshold: nil, &dice))
        container.readinessProbe = dice.maybe(.random(port: port, successThreshold: dice.maybe(dice.number(1...3)), &dice))
        container.startupProbe = dice.maybe(.random(port: port, successThreshold: nil, &dice))
        container.lifecycle = dice.maybe(Lifecycle(preStop: dice.pick(.exec("drain"), .httpGet("/drain", port: port))))
        return container
    }

    /// A random init container: one that ends or one that stays.
    static func randomInit(
        name: String, volumes: RandomVolumes, firstPort: inout Int32, _ dice: inout Dice<some RandomNumberGenerator>
    ) -> Container {
        guard dice.chance(50) else { return plain(name: name, volumes: volumes, &dice) }
        return random(name: name, volumes: volumes, firstPort: &firstPort, &dice).with(\.restartPolicy, .always)
    }

    private static func plain(name: String, volumes: RandomVolumes, _ dice: inout Dice<some RandomNumberGenerator>) -> Container {
        Container(
            name: name,
            image: "registry.example.com/\(dice.pick("web", "api", "tools")):\(dice.pick("1.0", "2.1.3", "latest"))",
            command: dice.maybe(["/bin/run", dice.pick("--verbose", "-v", "on")]),
            args: dice.maybe([dice.pick("true", "0x10", "$(MODE)")]),
            workingDir: dice.maybe("/srv"),
            env: dice.maybe([EnvVar("MODE", dice.pick("yes", "1", "")), .field("POD_IP", "status.podIP")]),
            resources: dice.maybe(.random(&dice)),
            volumeMounts: volumes.mounts(&dice),
            terminationMessagePolicy: dice.maybe(dice.pick(.file, .fallbackToLogsOnError)),
            imagePullPolicy: dice.maybe(dice.pick(.always, .ifNotPresent, .never)),
            securityContext: dice.maybe(.random(&dice)),
            stdin: dice.chance(10) ? true : nil
        )
    }
}

extension Probe {
    static func random(port: IntOrString, successThreshold: Int32?, _ dice: inout Dice<some RandomNumberGenerator>) -> Probe {
        let check: Probe =
            switch dice.number(0...3) {
            case 0: .httpGet(dice.pick("/healthy", "/ready?full=1", "/"), port: port, scheme: dice.maybe(dice.pick(.http, .https)))
            case 1: .tcpSocket(port: port)
            case 2: .exec("cat", "/tmp/healthy")
            default: .grpc(port: dice.number(1...65535), service: dice.maybe("liveness"))
            }
        return check.with {
            $0.initialDelaySeconds = dice.maybe(dice.number(0...60))
            $0.timeoutSeconds = dice.maybe(dice.number(1...10))
            $0.periodSeconds = dice.maybe(dice.number(1...60))
            $0.successThreshold = successThreshold
            $0.failureThreshold = dice.maybe(dice.number(1...10))
        }
    }
}

extension ResourceRequirements {
    static func random(_ dice: inout Dice<some RandomNumberGenerator>) -> ResourceRequirements {
        let cpu: Int64 = dice.number(1...2000)
        let memory: Int64 = dice.number(1 << 20...1 << 32)
        let requests: [Name: Quantity] = [.cpu: Quantity(milliValue: cpu), .memory: Quantity(memory, format: .binarySI)]
        return .requests(
            requests,
            limits: dice.maybe([.cpu: Quantity(milliValue: cpu + dice.number(0...1000)), .memory: Quantity(memory * 2, format: .binarySI)])
        )
    }
}

extension SecurityContext {
    static func random(_ dice: inout Dice<some RandomNumberGenerator>) -> SecurityContext {
        if dice.chance(10) { return SecurityContext(privileged: true) }
        return SecurityContext(
            capabilities: dice.maybe(Capabilities(add: dice.maybe(["NET_BIND_SERVICE"]), drop: ["ALL"])),
            runAsUser: dice.maybe(dice.number(1...65535)),
            runAsNonRoot: dice.maybe(true),
            readOnlyRootFilesystem: dice.maybe(dice.chance(50)),
            allowPrivilegeEscalation: dice.maybe(dice.chance(50)),
            seccompProfile: dice.maybe(SeccompProfile(type: dice.pick(.runtimeDefault, .unconfined)))
        )
    }
}
