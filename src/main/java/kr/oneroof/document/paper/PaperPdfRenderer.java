package kr.oneroof.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Makes a PDF of a template, with Korean letters inside; it fetches nothing from outside. */
@Component
public class PaperPdfRenderer {
    private static final String FONT = "Noto Sans KR";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It has a log of its own and tells each font and each pass.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final PaperFormat words;
    private final PaperCharacters characters;

    PaperPdfRenderer(ITemplateEngine templates, PaperFormat words, PaperCharacters characters) {
        this.templates = templates;
        this.words = words;
        this.characters = characters;
    }

    /**
     * @param template makes well-formed XHTML
     * @throws IllegalStateException when it does not
     */
    public byte[] print(String template, Map<String, Object> facts) {
        var context = new Context(Locale.KOREAN, facts);
        context.setVariable("words", words);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .useUriResolver((base, uri) -> null)
                .useUnicodeLineBreaker(new KoreanLineBreaker())
                .useFont(() -> resource("NotoSansKR.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> resource("NotoSansKR-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(dressed(explained(characters.shownIn(templates.process(template, context)))), null)
                .toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new IllegalStateException("No paper from " + template, broken);
        }
        return out.toByteArray();
    }

    /** Whoever reads a mark for a missing sign learns what it is. */
    private String explained(String page) {
        return page.contains(PaperCharacters.MISSING)
                ? page.replace("</body>", "<p>" + words.of("document.paper.signs") + "</p></body>")
                : page;
    }

    /** All papers look alike; nothing is fetched, so the sheet goes into the page. */
    private static String dressed(String page) {
        try (var sheet = resource("paper.css")) {
            return page.replace(
                    "</head>",
                    "<style>" + new String(sheet.readAllBytes(), StandardCharsets.UTF_8) + "</style></head>");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static InputStream resource(String name) {
        try {
            return new ClassPathResource("paper/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
