package kr.oneroof.advisory.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryPage;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** Names and history beside a request. */
@Component
class AdvisoryRequestSidePage {
    private final PersonQueries people;
    private final RequestHistoryQueries histories;

    AdvisoryRequestSidePage(PersonQueries people, RequestHistoryQueries histories) {
        this.people = people;
        this.histories = histories;
    }

    @Nullable
    PersonCard person(@Nullable PersonId person) {
        return person == null ? null : people.find(person).orElse(null);
    }

    /** Whom the company asked for by name; empty when nobody. */
    String wanted(AdvisoryRequestView found) {
        var expert = found.wish().wantedExpert();
        return expert == null
                ? ""
                : people.find(new PersonId(expert)).map(PersonCard::name).orElse("");
    }

    HistoryPage history(RequestNumber number) {
        return histories.latest(number, HistoryNote.Audience.STAFF);
    }
}
