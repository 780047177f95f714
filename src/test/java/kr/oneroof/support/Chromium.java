package kr.oneroof.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The browser of the run: the system's Chromium, started once. */
public final class Chromium {
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        // As patient with a busy machine as a page is that somebody enters.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private Chromium() {}

    /** A new visitor with nothing remembered, reading Korean, on a desk screen. */
    public static BrowserContext visitor() {
        return visitor(1280, 900);
    }

    /** A new visitor on a phone. */
    public static BrowserContext visitorOnPhone() {
        return visitor(375, 812);
    }

    private static BrowserContext visitor(int width, int height) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ko-KR")
                .setTimezoneId("Asia/Seoul"));
    }

    private static Path executable() {
        // The headless shell opens no window with its own pages beside ours, which makes it several times faster.
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: see .ci/run"));
    }
}
