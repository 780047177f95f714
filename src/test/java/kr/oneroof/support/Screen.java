package kr.oneroof.support;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page as somebody has it open. */
public final class Screen {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<input type=\"hidden\" name=\"shown\" value=\"(\\d+)\"");

    private Screen() {}

    /** The version that the form to that address was shown with. */
    public static String version(MvcTestResult page, String action) {
        return FORM.matcher(text(page))
                .results()
                .filter(form -> form.group(1).equals(action))
                .findFirst()
                .flatMap(form -> VERSION.matcher(form.group(2))
                        .results()
                        .map(found -> found.group(1))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No form to " + action + " with a version:\n" + text(page)));
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException broken) {
            throw new AssertionError(broken);
        }
    }
}
