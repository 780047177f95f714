package kr.oneroof.document.sheet;

import java.nio.charset.StandardCharsets;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of all headings, without the application around them. */
public final class Headings {
    private Headings() {}

    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/finance-bank", "messages/finance-claim", "messages/venue");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public static HeadingWords words() {
        return new HeadingWords(messages());
    }
}
