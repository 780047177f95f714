package kr.oneroof.callcenter.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;

/** What a ticket's forms offer, in the reader's language. */
@Component
class CallTicketFormPage {
    private final MessageSource messages;

    CallTicketFormPage(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, Map<String, String>> all() {
        return Map.of(
                "facts",
                words("callcenter.fact.", names(CallerProofService.Fact.values())),
                "right",
                words("callcenter.right.", Stream.of("yes", "no")),
                "kinds",
                words("callcenter.kind.", Stream.of("WARM", "COLD")),
                "levels",
                words("callcenter.level.", names(CallLevel.values())),
                "abuses",
                words("callcenter.conduct.kind.", names(ConductService.Kind.values())));
    }

    private Map<String, String> words(String prefix, Stream<String> names) {
        var words = new LinkedHashMap<String, String>();
        names.forEach(
                name -> words.put(name, messages.getMessage(prefix + name, null, LocaleContextHolder.getLocale())));
        return words;
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }
}
