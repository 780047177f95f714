package kr.oneroof.agency.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.agency.Agency;
import kr.oneroof.agency.AgencyService;
import kr.oneroof.kernel.SeoulClock;

/** What the forms of this room offer to choose from. */
@Component
class AgencyFormPage {
    private final AgencyService agencies;
    private final MessageSource messages;
    private final SeoulClock clock;

    AgencyFormPage(AgencyService agencies, MessageSource messages, SeoulClock clock) {
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, String> kinds() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(Agency.Kind.values()).forEach(kind -> all.put(kind.name(), words(kind.messageKey())));
        return all;
    }

    /** To whom something can be referred today. */
    Map<String, String> open() {
        var all = new LinkedHashMap<String, String>();
        agencies.listed().stream()
                .filter(agency -> agency.takesReferrals(clock.today()))
                .forEach(agency -> all.put(agency.id().toString(), agency.name()));
        return all;
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
