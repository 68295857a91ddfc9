internal import PodSpecProbes

extension Simulation {
    /// What a container's numbers promise, in sentences.
    func sentences(about forecast: ProbeForecast) -> [String] {
        start(forecast) + failure(forecast) + order(forecast)
    }

    private func start(_ forecast: ProbeForecast) -> [String] {
        var sentences: [String] = []
        if let readiness = forecast.firstCheck(.readiness), !forecast.has(.startup) {
            sentences.append("Readiness is first checked \(readiness.inWords) after the start.")
        }
        guard let kind = forecast.startGuard, let limit = forecast.startLimit else {
            return sentences + ["No probe limits how long a start may take."]
        }
        sentences.append(
            "A start may take \(limit.earliest.inWords) for certain and at most \(limit.latest.inWords): "
                + "then the \(kind.rawValue) probe has it killed.")
        let age = script.healthyAfter.duration
        guard age > .zero else { return sentences }
        switch forecast.verdict(onStartTaking: age) {
        case .survives: sentences.append("A start of \(age.inWords) is never killed.")
        case .depends: sentences.append("Whether a start of \(age.inWords) is killed depends on when the checks happen to fall.")
        case .isKilled: sentences.append("A start of \(age.inWords) is always killed: this container never gets going.")
        }
        return sentences
    }

    private func failure(_ forecast: ProbeForecast) -> [String] {
        let how = forecast.failure == .hanging ? "When it hangs" : "When it answers with errors"
        var sentences: [String] = []
        if let detection = forecast.detection(.liveness) {
            let grace = Duration.seconds(forecast.gracePeriodSeconds)
            sentences.append(
                "\(how), the liveness probe notices after \(detection.inWords); "
                    + "the next instance starts at most \((detection.latest + grace).inWords) after the failure, back-off aside.")
        } else {
            sentences.append("\(how), nothing restarts it: it has no liveness probe.")
        }
        if let detection = forecast.detection(.readiness) {
            sentences.append("\(how), it is taken out of traffic after \(detection.inWords).")
        } else {
            sentences.append("\(how), it stays in traffic until it is killed: it has no readiness probe.")
        }
        return sentences
    }

    private func order(_ forecast: ProbeForecast) -> [String] {
        guard forecast.has(.liveness), forecast.has(.readiness) else { return [] }
        var sentences: [String] = []
        switch forecast.livenessComesFirst {
        case true?: sentences.append("Liveness fires before readiness: it is killed while it still gets traffic.")
        case false?: sentences.append("Readiness fires before liveness: it is out of traffic before it is killed.")
        case nil: sentences.append("Whether liveness or readiness fires first depends on when the checks happen to fall.")
        }
        if !forecast.has(.startup), let first = forecast.firstCheck(.liveness), first.earliest < script.healthyAfter.duration {
            sentences.append("Liveness is checked from \(first.inWords) after the start on, while the container is still starting.")
        }
        return sentences
    }
}

extension ProbeForecast.Window {
    /// Such as `21 s to 31 s`.
    var inWords: String {
        earliest == latest ? earliest.inWords : "\(earliest.inWords) to \(latest.inWords)"
    }
}
