package kr.oneroof.agency;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
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

/** Keeps the request file in step with what goes on at the agencies, and tells those concerned. */
@Component
class AgencyCaseNotifications {
    private static final String WAITING = "agency.waiting";

    private final RequestFileService files;
    private final NoticeService notices;
    private final OutsideMailService letters;

    AgencyCaseNotifications(RequestFileService files, NoticeService notices, OutsideMailService letters) {
        this.files = files;
        this.notices = notices;
        this.letters = letters;
    }

    RequestFileView file(RequestNumber number) {
        return files.require(number);
    }

    void asked(AgencyReferral referral, Agency agency) {
        note(referral.number(), "asked", agency.name());
        toApplicant(files.require(referral.number()), "asked", agency.name());
    }

    /** The clock stands still while an agency outside has it. */
    void sent(AgencyReferral referral, Agency agency, String word, LocalDateTime until) {
        var file = files.require(referral.number());
        if (!file.waiting()) {
            files.startWaiting(file.number(), WAITING);
        }
        note(file.number(), "sent", agency.name());
        letters.send(agency.email(), "agency.notice.sent", link(word), until);
    }

    void remind(Agency agency, String word, LocalDateTime until) {
        letters.send(agency.email(), "agency.notice.reminder", link(word), until);
    }

    /** Tells owner and applicant, and lets the clock run again once no agency has it any more. */
    void answered(AgencyReferral referral, String what, Agency agency, String words, boolean othersWait) {
        note(referral.number(), what, agency.name(), words);
        if (!othersWait) {
            resume(referral.number());
        }
        var file = files.require(referral.number());
        toApplicant(file, what, agency.name());
        toOwner(file, what, agency.name());
    }

    void objected(AgencyReferral referral, Agency agency) {
        note(referral.number(), "objected", agency.name());
        toOwner(files.require(referral.number()), "objected", agency.name());
    }

    void cancelled(AgencyReferral referral, Agency agency, boolean othersWait) {
        note(referral.number(), "cancelled", agency.name());
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

    /** Taken in with it, if nobody had taken it in before. */
    void arrived(RequestNumber number) {
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        files.moveTo(number, RequestState.IN_PROGRESS);
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
