package kr.oneroof.consultation.custody;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.workbench.ConsultantQueries;

/** To whom something can be put: each unit's pile, and each consultant. */
@Component
public class AddresseeDirectory {
    private static final String UNIT = "unit:";

    private final ConsultantQueries consultants;
    private final MessageSource messages;

    AddresseeDirectory(ConsultantQueries consultants, MessageSource messages) {
        this.consultants = consultants;
        this.messages = messages;
    }

    /** For a select box: units first, people after them. */
    public Map<String, String> choices() {
        var all = new LinkedHashMap<String, String>();
        consultants.units().forEach(unit -> all.put(UNIT + unit, words("custody.to.unit", unit)));
        consultants
                .all()
                .forEach(card -> all.put(card.id().toString(), words("custody.to.person", card.name(), card.unit())));
        return all;
    }

    /** What was chosen; empty for what was never offered. */
    public Optional<Addressee> chosen(String code) {
        return consultants.units().stream()
                .filter(unit -> code.equals(UNIT + unit))
                .findFirst()
                .map(unit -> new Addressee(unit, null))
                .or(() -> consultants.all().stream()
                        .filter(card -> card.id().toString().equals(code))
                        .findFirst()
                        .map(card -> new Addressee(card.unit(), card.id())));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
