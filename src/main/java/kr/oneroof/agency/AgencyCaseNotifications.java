package kr.oneroof.agency;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.notice.OutsideMailService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;
import kr.oneroof.requestfile.RequestState;

/** Keeps the request file in step with what happens at the agencies, and tells those concerned. */
@Component
class AgencyCaseNotifications {
    private static final String WAITING = "agency.waiting";

    private final RequestFileService files;
    private final NoticeService notices;
    private final OutsideMailService letters;
    private final AgencyService agencies;
    private final MessageSource messages;

    AgencyCaseNotifications(
            RequestFileService files,
            NoticeService notices,
            OutsideMailService letters,
            AgencyService agencies,
            MessageSource messages) {
        this.files = files;
        this.notices = notices;
        this.letters = letters;
        this.agencies = agencies;
        this.messages = messages;
    }

    /** The company has to consent first. */
    void asked(AgencyReferral referral) {
        var agency = agency(referral);
        note(referral.number(), "asked", agency.name());
        toApplicant(files.require(referral.number()), "asked", agency.name());
    }

    /** The clock of the request stands still while an agency has it. */
    void sent(AgencyReferral referral, String word, LocalDateTime until) {
        var agency = agency(referral);
        var file = files.require(referral.number());
        if (!file.waiting()) {
            files.startWaiting(file.number(), WAITING);
        }
        note(file.number(), "sent", agency.name());
        letters.send(agency.email(), "agency.notice.sent", link(word), until);
    }

    void reminded(AgencyReferral referral, String word, LocalDateTime until) {
        letters.send(agency(referral).email(), "agency.notice.reminder", link(word), until);
    }

    /**
     * Tells owner and applicant, and lets the clock run again once no agency has the request any more.
     *
     * @param othersWait whether another agency still has it
     */
    void answered(AgencyReferral referral, String what, String words, boolean othersWait) {
        var agency = agency(referral);
        note(referral.number(), what, agency.name(), words);
        if (!othersWait) {
            resume(referral.number());
        }
        var file = files.require(referral.number());
        toApplicant(file, what, agency.name());
        toOwner(file, what, agency.name());
    }

    /** Why the request goes back when the agency stayed silent. */
    String silence(AgencyReferral referral) {
        return messages.getMessage(
                "agency.silence", new Object[] {agency(referral).name()}, Locale.KOREAN);
    }

    void objected(AgencyReferral referral) {
        var agency = agency(referral);
        note(referral.number(), "objected", agency.name());
        toOwner(files.require(referral.number()), "objected", agency.name());
    }

    void cancelled(AgencyReferral referral, boolean othersWait) {
        note(referral.number(), "cancelled", agency(referral).name());
        if (!othersWait) {
            resume(referral.number());
        }
    }

    void finished(RequestNumber number, String answer) {
        note(number, "finished", answer);
        files.moveTo(number, RequestState.COMPLETED);
        toApplicant(files.require(number), "finished");
    }

    void withdrawn(RequestNumber number, String reason) {
        note(number, "withdrawn", reason);
        files.moveTo(number, RequestState.WITHDRAWN);
        toOwner(files.require(number), "withdrawn");
    }

    /** The arrival accepts a request that nobody has accepted yet. */
    void arrived(RequestNumber number) {
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        files.moveTo(number, RequestState.IN_PROGRESS);
    }

    private Agency agency(AgencyReferral referral) {
        return agencies.require(referral.agency());
    }

    private void resume(RequestNumber number) {
        if (files.require(number).waiting()) {
            files.stopWaiting(number);
        }
    }

    private void toApplicant(RequestFileView file, String what, String... facts) {
        tell(file.applicant(), file, what, "/requests/" + file.number() + "/agency", facts);
    }

    private void toOwner(RequestFileView file, String what, String... facts) {
        tell(file.owner(), file, "desk." + what, "/desk/agency-requests/" + file.number(), facts);
    }

    private void tell(@Nullable PersonId person, RequestFileView file, String what, String page, String... facts) {
        if (person != null) {
            notices.send(
                    person, "agency.notice." + what, page, file.number().value(), facts.length == 0 ? "" : facts[0]);
        }
    }

    private void note(RequestNumber number, String what, String... facts) {
        files.write(number, new HistoryNote("agency.history." + what, List.of(facts), Audience.APPLICANT));
    }

    private static URI link(String word) {
        return URI.create("/partner/" + word);
    }
}
