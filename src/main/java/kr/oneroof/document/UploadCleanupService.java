package kr.oneroof.document;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;

/** Forgets uploads that were never attached to anything. */
@Component
class UploadCleanupService {
    private static final Logger LOG = LoggerFactory.getLogger(UploadCleanupService.class);
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final StoredFileRepository repository;
    private final SeoulClock clock;

    UploadCleanupService(StoredFileRepository repository, SeoulClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void sweep() {
        var removed = repository.removePendingBefore(clock.instant().minus(KEPT_FOR));
        LOG.info("{} forgotten uploads removed", removed);
    }
}
