package kr.oneroof.notice;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The plain words as simple HTML: paragraphs, line breaks, links. */
final class LetterHtml {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private LetterHtml() {}

    static String of(String body, Locale language) {
        var escaped = HtmlUtils.htmlEscape(body, "UTF-8");
        var linked = LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><body><p>"
                + linked.replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>") + "</p></body></html>";
    }
}
