package kr.oneroof.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Walks that many journeys begin with. */
public final class Browsing {
    /** The demo town's people all have it. */
    public static final String PASSWORD = "oneroof-demo-2026";

    private Browsing() {}

    /** Is logged in from now on, and at home. */
    public static void login(Page page, String origin, String email) {
        LoggedIn.as(email, page.context(), origin);
        page.navigate(origin + "/");
    }

    /** Through the log-in form, from whatever page of OneRoof. */
    public static void loginByForm(Page page, String origin, String email) {
        page.navigate(origin + "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#content").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("form[action$='/logout'] button").first()).isAttached();
    }

    /** The first page of somebody who has just logged in, with patience for a busy machine. */
    public static Page enter(BrowserContext visitor, String origin, String email) {
        var page = visitor.newPage();
        page.setDefaultTimeout(60_000);
        login(page, origin, email);
        return page;
    }

    /** Presses the button and reads what is said then. */
    public static void press(Page page, String button, String said) {
        button(page, button).click();
        PageChecks.orPicture(
                page,
                () -> assertThat(page.locator("#content [role=status]").first()).containsText(said));
    }

    /** Presses the button of a form that comes back with this objection. */
    public static void pressInVain(Page page, String button, String objection) {
        button(page, button).click();
        var alert = page.locator("#content [role=alert]").first();
        assertThat(alert).isVisible();
        assertThat(alert).containsText(objection);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
