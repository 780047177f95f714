package kr.oneroof.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What must hold for every page in the browser. */
public final class PageChecks {
    private static final int PHONE = 400;
    private static final String CUT = """
            matchMedia('(max-width: 767px)').matches ? [...document.querySelectorAll('.or-table.is-stacked td')]
                .filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.innerText) : []""";

    private PageChecks() {}

    /** Checks that the page fits and that everybody can use it. */
    public static void look(Page page, String name) {
        Screenshots.save(page, name);
        assertFitsTheScreen(page);
        assertAccessible(page);
    }

    /** What was pressed may still be on its way to the next page. */
    private static void awaitWhole(Page page) {
        page.waitForLoadState(LoadState.LOAD);
    }

    /**
     * No violation that axe can find, of WCAG 2.2 A and AA or of good practice; once in a run for each template, width,
     * language and whether it objects, else on a phone only that targets are large enough. Looks from the top of the
     * page: further down the header, which stays in view, covers whatever has scrolled beneath it. Axe works in the
     * page itself (its "legacy" mode) and tells of violations only, which takes half of the time; what it leaves out
     * are frames, and no page has one.
     */
    public static void assertAccessible(Page page) {
        awaitWhole(page);
        var first = LookedAt.first(page);
        if (!first && page.viewportSize().width > PHONE) {
            return;
        }
        page.evaluate("scrollTo(0, 0)");
        assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
        var told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).options(told).setLegacyMode(true);
        var violations = (first
                        ? axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        : axe.withRules(List.of("target-size")))
                .analyze()
                .getViolations();
        orPicture(
                page,
                () -> assertThat(violations.stream()
                                .map(one -> one.getId() + ": " + one.getHelp() + " "
                                        + one.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList()))
                        .as("axe at %s", page.url())
                        .isEmpty());
    }

    /**
     * Nothing sticks out to the side, so that nobody must scroll in two directions, and no card of a table cuts its
     * words.
     */
    public static void assertFitsTheScreen(Page page) {
        awaitWhole(page);
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var cut = (List<?>) page.evaluate(CUT);
        orPicture(page, () -> {
            assertThat(((Number) tooWide).intValue())
                    .as("pixels beyond the screen at %s", page.url())
                    .isZero();
            assertThat(cut).as("cells that cut their words at %s", page.url()).isEmpty();
        });
    }

    /** Whoever fails leaves a picture, and says what the page objects to. */
    static void orPicture(Page page, Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError wrong) {
            Screenshots.take(
                    page,
                    "wrong" + URI.create(page.url()).getPath().replace('/', '-') + "-" + page.viewportSize().width);
            wrong.addSuppressed(new AssertionError(page.url() + " objects: "
                    + page.locator("#content [role=alert]").allInnerTexts()));
            throw wrong;
        }
    }
}
