package kr.oneroof.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Walks that many journeys begin with. */
public final class Browsing {
    /** The demo town's people all have it. */
    public static final String PASSWORD = "oneroof-demo-2026";

    private Browsing() {
    }

    /** Through the log-in form, from whatever page of the house. */
    public static void login(Page page, String origin, String email) {
        page.navigate(origin + "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#content").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("form[action$='/logout'] button").first()).isAttached();
    }
}
