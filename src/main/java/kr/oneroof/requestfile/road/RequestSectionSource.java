package kr.oneroof.requestfile.road;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanySectionSource;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.KoreanFormat;

/** A company's requests of all services on its page. */
@Component
class RequestSectionSource implements CompanySectionSource {
    private final RequestLineQueries lines;
    private final MessageSource messages;
    private final KoreanFormat format;

    RequestSectionSource(RequestLineQueries lines, MessageSource messages, KoreanFormat format) {
        this.lines = lines;
        this.messages = messages;
        this.format = format;
    }

    @Override
    public Aside of(CompanyId company, Actor reader) {
        var entries = lines.of(company, false, "", reader).lines().stream()
                .map(this::entry)
                .toList();
        return new Aside(
                "requestfile.of-company",
                "requestfile.of-company.none",
                entries,
                "/companies/" + company + "/requests");
    }

    private Entry entry(RequestLine line) {
        var file = line.file();
        var title = line.headline() == null
                ? words("requestfile.line.hidden")
                : line.headline().title();
        var owner = line.owner().isEmpty() ? words("requestfile.line.nobody") : line.owner();
        var due = file.closedAt() == null
                ? words("requestfile.line.due") + " " + format.date(file.dueAt())
                : words("requestfile.line.closed", format.date(file.closedAt()));
        return new Entry(
                title,
                line.linked() && line.headline() != null ? line.headline().page() : "",
                List.of(
                        file.number().value(),
                        words("requestfile.service." + file.service()),
                        words(file.state().messageKey()),
                        owner,
                        due));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
