package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.notice.OutsideMailService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/** Writes what the council did into the history of its cases, and tells members and applicants. */
@Component
class CouncilNotifications {
    private final RequestFileService files;
    private final NoticeService notices;
    private final OutsideMailService letters;

    CouncilNotifications(RequestFileService files, NoticeService notices, OutsideMailService letters) {
        this.files = files;
        this.notices = notices;
        this.letters = letters;
    }

    /** To a member, by the way that the invitation went; whoever has a telephone alone is called by staff. */
    void tellMember(CouncilSeat seat, String deed, CouncilMeetingPlan plan, String... more) {
        var facts = Stream.concat(Stream.of(plan.startsAt(), where(plan)), Arrays.stream(more))
                .toArray();
        if (seat.person() != null) {
            notices.send(seat.person(), "council.notice." + deed, "/council/invitations/" + seat.id(), facts);
        } else if (seat.invited() == CouncilSeat.Way.EMAIL) {
            letters.send(seat.guest().email(), "council.notice." + deed, facts);
        }
    }

    void tellOffice(PersonId person, String deed, UUID meeting, Object... facts) {
        notices.send(person, "council.notice." + deed, "/desk/council/" + meeting, facts);
    }

    void placed(RequestNumber number, CouncilMeetingPlan plan) {
        note(number, "placed", Audience.APPLICANT, day(plan));
        tellApplicant(number, "placed", plan.startsAt().toLocalDate());
    }

    void note(RequestNumber number, String deed, Audience audience, String... said) {
        files.write(number, new HistoryNote("council.history." + deed, List.of(said), audience));
    }

    /** What stays inside is on the item's own page, out of sight of members with an interest in it. */
    void decided(RequestNumber number, Resolution resolution, @Nullable LocalDate dueOn) {
        note(number, "decided." + resolution.verdict(), Audience.APPLICANT, resolution.applicantText());
        if (dueOn != null) {
            note(number, "follow-up", Audience.STAFF);
        }
        tellApplicant(number, "decided");
    }

    void tellApplicant(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person -> notices.send(
                        person,
                        "council.notice." + deed,
                        "/consultations/" + number,
                        Stream.concat(Stream.of(number.value()), Arrays.stream(facts))
                                .toArray()));
    }

    static String day(CouncilMeetingPlan plan) {
        return plan.startsAt().toLocalDate().toString();
    }

    private static String where(CouncilMeetingPlan plan) {
        return plan.place().isEmpty() ? plan.link() : plan.place();
    }
}
