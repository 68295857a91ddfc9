/// Pods for tests of what happens when one is refused: each has exactly one fault, the one in its name, and one error.
///
/// ```swift
/// @Test(arguments: InvalidPodFixture.allCases)
/// func isRefused(_ fixture: InvalidPodFixture) { #expect(webhook.answer(fixture.pod) == .refused(fixture.error)) }
/// ```
///
/// For a few of them, such as a bad name, the API server has a warning beside the error.
public enum InvalidPodFixture: String, Hashable, Sendable, CaseIterable {
    /// No name.
    case nameMissing
    /// A name with capitals and underscores.
    case nameInvalid
    /// A label whose value has a space.
    case labelValueInvalid
    /// An annotation whose key has a space.
    case annotationKeyInvalid
    /// No container.
    case containersMissing
    /// A container without a name.
    case containerNameMissing
    /// Two containers of one name.
    case containerNameDuplicate
    /// A container without an image.
    case imageMissing
    /// An image with a space before it.
    case imagePadded
    /// A pull policy that doesn't exist.
    case imagePullPolicyUnknown
    /// A container port above 65535.
    case portOutOfRange
    /// A container port of 0.
    case portMissing
    /// A port name of more than 15 characters.
    case portNameTooLong
    /// Two ports of one name.
    case portNameDuplicate
    /// A transport protocol that doesn't exist.
    case protocolUnknown
    /// Two ports on one port of the node.
    case hostPortDuplicate
    /// The node's network, and a port on another port of the node.
    case hostNetworkPortDifferent
    /// A variable without a name.
    case envNameMissing
    /// A variable with a value and a source of one.
    case envValueAndSource
    /// A variable from a field that pods don't have.
    case envFieldUnknown
    /// A probe that checks nothing.
    case probeWithoutHandler
    /// A probe that checks two things.
    case probeWithTwoHandlers
    /// A probe of a port above 65535.
    case probePortOutOfRange
    /// A probe with a negative period.
    case probePeriodNegative
    /// A liveness probe that has to pass twice.
    case livenessSuccessThresholdAboveOne
    /// A readiness probe with a grace period, which stops nothing.
    case readinessProbeWithGracePeriod
    /// A probe of an init container that ends.
    case initContainerWithProbe
    /// An init container with a restart policy that doesn't exist.
    case initContainerRestartPolicyUnknown
    /// A hook that does nothing.
    case hookWithoutHandler
    /// A restart policy that doesn't exist.
    case restartPolicyUnknown
    /// A deadline of 0 seconds.
    case activeDeadlineZero
    /// A DNS policy that doesn't exist.
    case dnsPolicyUnknown
    /// No DNS server where the pod has to bring its own.
    case dnsServersMissing
    /// An entry for `/etc/hosts` that isn't an address.
    case hostAliasAddressInvalid
    /// A service account whose name has capitals.
    case serviceAccountNameInvalid
    /// Two volumes of one name.
    case volumeNameDuplicate
    /// A volume from two sources.
    case volumeWithTwoSources
    /// A mount of a volume that the pod doesn't have.
    case volumeMissing
    /// A mount without a path.
    case mountPathMissing
    /// Two mounts at one path.
    case mountPathDuplicate
    /// A mount of a path outside of the volume.
    case subPathOutside
    /// A path on the node with `..` in it.
    case hostPathOutside
    /// A volume from a claim without a name.
    case claimNameMissing
    /// A key of a secret at an absolute path.
    case secretItemPathAbsolute
    /// A request above its limit.
    case requestAboveLimit
    /// A negative request.
    case requestNegative
    /// An amount with a suffix that doesn't exist.
    case quantityUnreadable
    /// Huge pages without processor time or memory.
    case hugePagesAlone
    /// A resource claim that the pod doesn't have.
    case resourceClaimMissing
    /// A negative user.
    case runAsUserNegative
    /// A privileged container that may not gain privileges.
    case privilegedWithoutEscalation
    /// A seccomp profile of the node that has no name.
    case seccompProfileMissing
    /// A kernel parameter with a space.
    case sysctlNameInvalid
    /// A toleration with an operator that doesn't exist.
    case tolerationOperatorUnknown
    /// An affinity whose topology has a space in its name.
    case topologyKeyInvalid
    /// Pods spread with a skew of 0.
    case spreadSkewZero
    /// An ephemeral container, which can only be added to a running pod.
    case ephemeralContainer
}
