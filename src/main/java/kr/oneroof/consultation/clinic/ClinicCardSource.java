package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/** Clinics on the page of a case. */
@Component
@Order(20)
class ClinicCardSource implements CaseCardSource {
    private final ClinicQueries clinics;
    private final MessageSource messages;

    ClinicCardSource(ClinicQueries clinics, MessageSource messages) {
        this.clinics = clinics;
        this.messages = messages;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return card("/desk/consultations/" + number + "/clinic", "proposal", number, status);
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return card("/consultations/" + number + "/clinic", "request", number, status);
    }

    private Optional<Card> card(String path, String beginning, RequestNumber number, CaseStatus status) {
        var newest = clinics.newest(number);
        var begin = new Way("clinic.way." + beginning, path + "/" + beginning);
        var may = status == CaseStatus.IN_PROGRESS;
        if (newest.isEmpty()) {
            return may
                    ? Optional.of(new Card("clinic.title", List.of(Fact.of("clinic.annex.lead")), List.of(begin)))
                    : Optional.empty();
        }
        var state = newest.get().state();
        var open = new Way("clinic.way.open", path);
        return Optional.of(new Card(
                "clinic.title",
                List.of(Fact.of("clinic.annex.state", words(state))),
                may && !state.isOpen() ? List.of(open, begin) : List.of(open)));
    }

    private String words(ClinicState state) {
        return messages.getMessage(state.messageKey(), null, LocaleContextHolder.getLocale());
    }
}
