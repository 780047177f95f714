package kr.oneroof.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Which templates a run has looked at thoroughly, in all its JVMs: an empty file for each. */
final class LookedAt {
    private static final String LOOK = """
            [performance.getEntriesByType('navigation')[0]?.serverTiming?.find(one => one.name === 'template')?.description ?? '',
             document.documentElement.lang, document.querySelector('[role=alert]') ? 'objecting' : ''].join(' ')""";
    private static final Path FOLDER = Path.of(
            "target",
            "looked-at",
            System.getProperty("oneroof.run", "of-" + ProcessHandle.current().pid()));

    private LookedAt() {}

    /** Whether nobody looked at such a page before; a page without a template's name is looked at each time. */
    static boolean first(Page page) {
        var look = String.valueOf(page.evaluate(LOOK));
        if (look.startsWith(" ")) {
            return true;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.createFile(
                    FOLDER.resolve((look + " " + page.viewportSize().width).replaceAll("[^A-Za-z0-9-]+", "_")));
            return true;
        } catch (FileAlreadyExistsException seen) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
