package kr.oneroof.dashboard.reported;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import kr.oneroof.dashboard.FigureSource;

/** The round through all services. One that fails does not cost the others their figures. */
@Component
class NightlyFigures {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyFigures.class);

    private final List<FigureSource> sources;
    private final Taking taking;

    NightlyFigures(List<FigureSource> sources, Taking taking) {
        this.sources = sources;
        this.taking = taking;
    }

    /** @throws IllegalStateException naming the services that failed, after all have had their turn */
    void round() {
        var failed = sources.stream()
                .filter(source -> !isKept(source))
                .map(FigureSource::service)
                .toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("no figures kept of " + failed);
        }
    }

    private boolean isKept(FigureSource source) {
        try {
            taking.take(source);
            return true;
        } catch (RuntimeException broken) {
            LOG.error("Figures of {} could not be kept", source.service(), broken);
            return false;
        }
    }
}
