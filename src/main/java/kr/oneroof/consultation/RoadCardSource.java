package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** The way from a consultation to the other services, and who works on it once it went there. */
@Component
@Order(25)
class RoadCardSource implements CaseCardSource {
    private final RequestFileService files;
    private final MessageSource messages;

    RoadCardSource(RequestFileService files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        if (status == CaseStatus.PASSED_ON) {
            return away(number);
        }
        return status.leadsTo(CaseStatus.PASSED_ON)
                ? Optional.of(new Card(
                        "consultation.road.card",
                        List.of(),
                        List.of(new Way("consultation.road.way", "/desk/requests/" + number + "/crossing"))))
                : Optional.empty();
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return status == CaseStatus.PASSED_ON ? away(number) : Optional.empty();
    }

    private Optional<Card> away(RequestNumber number) {
        var service = messages.getMessage(
                "requestfile.service." + files.require(number).service(), null, LocaleContextHolder.getLocale());
        return Optional.of(
                new Card("consultation.road.card", List.of(Fact.of("consultation.road.away", service)), List.of()));
    }
}
