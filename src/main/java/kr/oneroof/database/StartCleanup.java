package kr.oneroof.database;

import java.io.IOException;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * What waits until the application has come up whole: the folder now holds what people rely on, and the database that
 * an earlier start moved away from is no longer needed.
 */
class StartCleanup implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StartCleanup.class);

    private final DataFolder folder;
    private final DatabaseLocaleMigration carryOver;
    private final boolean movedEarlier;

    /** @param movedEarlier whether the current database was not moved by this very start */
    StartCleanup(DataFolder folder, DatabaseLocaleMigration carryOver, boolean movedEarlier) {
        this.folder = folder;
        this.carryOver = carryOver;
        this.movedEarlier = movedEarlier;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        try {
            folder.finishFirstStart();
            if (movedEarlier) {
                carryOver.dropOld();
            }
        } catch (IOException | SQLException failed) {
            // The next good start tries again.
            LOG.warn("Something of earlier starts could not be tidied up in {}", folder, failed);
        }
    }
}
