package kr.oneroof.dashboard.reported;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import kr.oneroof.dashboard.FigureSource;

/** The round through all services. One that fails does not cost the others their figures. */
@Component
class NightlyFigureService {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyFigureService.class);

    private final List<FigureSource> sources;
    private final FigureSnapshotService snapshotService;

    NightlyFigureService(List<FigureSource> sources, FigureSnapshotService snapshotService) {
        this.sources = sources;
        this.snapshotService = snapshotService;
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
            snapshotService.take(source);
            return true;
        } catch (RuntimeException broken) {
            LOG.error("Figures of {} could not be kept", source.service(), broken);
            return false;
        }
    }
}
