package kr.oneroof.support;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Pictures of pages under {@code target/screens}, to be looked at. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {}

    /** The whole page, as wide as the visitor's screen. */
    public static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
