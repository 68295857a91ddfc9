internal import PodSpec

/// The volumes of a random Pod and who may mount them where.
struct RandomVolumes {
    let all: [Volume]

    init(_ dice: inout Dice<some RandomNumberGenerator>) {
        let sources: [VolumeFixture] = [
            .hostPath, .emptyDir, .secret, .nfs, .persistentVolumeClaim, .configMap, .downwardAPI, .projected, .csi, .ephemeral, .iscsi,
            .fc,
        ]
        let count = dice.number(0...4)
        all = sources.shuffled(using: &dice.generator).prefix(count).enumerated().map { index, source in
            source.volume.with(\.name, "v\(index)")
        }
    }

    /// Mounts of some of the volumes, each at a path of its own.
    func mounts(_ dice: inout Dice<some RandomNumberGenerator>) -> [VolumeMount]? {
        let mounted = all.filter { _ in dice.chance(60) }
        guard !mounted.isEmpty else { return nil }
        return mounted.map {
            VolumeMount("/mnt/\($0.name)", from: $0.name, readOnly: dice.maybe(dice.chance(50)), subPath: dice.chance(20) ? "part/of" : nil)
        }
    }
}
