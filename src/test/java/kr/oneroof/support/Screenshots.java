package kr.oneroof.support;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/**
 * Pictures of pages under {@code target/screens}, to be looked at, when they are asked for: {@code -Dpictures=true}.
 */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {}

    /** The whole page, as wide as the visitor's screen. */
    public static void save(Page page, String name) {
        if (Boolean.getBoolean("pictures")) {
            take(page, name);
        }
    }

    /** Where something is wrong with it. */
    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
