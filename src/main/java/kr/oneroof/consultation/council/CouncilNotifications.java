package kr.oneroof.consultation.council;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
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
    /** The history tells what happened before it tells what follows from it. */
    static final int FIRST = 10;

    private final AgendaRepository agenda;
    private final CouncilSeatRepository seats;
    private final CouncilProposalRepository proposals;
    private final RequestFileService files;
    private final NoticeService notices;
    private final OutsideMailService letters;

    CouncilNotifications(
            AgendaRepository agenda,
            CouncilSeatRepository seats,
            CouncilProposalRepository proposals,
            RequestFileService files,
            NoticeService notices,
            OutsideMailService letters) {
        this.agenda = agenda;
        this.seats = seats;
        this.proposals = proposals;
        this.files = files;
        this.notices = notices;
        this.letters = letters;
    }

    @EventListener
    @Order(FIRST)
    void on(CouncilInvitation invitation) {
        tellMember(invitation.seat(), "invited", invitation.plan());
    }

    @EventListener
    @Order(FIRST)
    void on(CouncilEvent event) {
        switch (event) {
            case CouncilEvent.Changed changed when changed.plan().movesFrom(changed.before()) -> moved(changed);
            case CouncilEvent.CalledOff off -> calledOff(off);
            case CouncilEvent.MinutesMoved minutes ->
                tellOffice(
                        minutes.reader(),
                        minutes.deed(),
                        minutes.meeting(),
                        minutes.plan().startsAt());
            case CouncilEvent.Answered answered -> answered(answered);
            case CouncilEvent.Placed placed -> placed(placed);
            case CouncilEvent.Removed removed -> note(removed.tabled().number(), "removed", Audience.APPLICANT);
            case CouncilEvent.Decided decided -> decided(decided);
            case CouncilEvent.Done done -> note(done.tabled().number(), "done", Audience.STAFF);
            case CouncilEvent.ProposalSent sent -> sent(sent);
            case CouncilEvent.ProposalReplied replied -> replied(replied);
            default -> {}
        }
    }

    /** A postponed case stands on the agenda of another meeting from now on. */
    void carried(RequestNumber number, CouncilMeetingPlan plan) {
        note(number, "carried", Audience.APPLICANT, day(plan));
    }

    /** Those who were invited before; whoever got a seat by the change itself reads the new day anyway. */
    private void moved(CouncilEvent.Changed changed) {
        var plan = changed.plan();
        seats.of(changed.meeting()).forEach(seat -> tellMember(seat, "moved", plan));
        agenda.of(changed.meeting()).forEach(row -> note(row.number(), "moved", Audience.APPLICANT, day(plan)));
    }

    private void calledOff(CouncilEvent.CalledOff off) {
        var plan = off.plan();
        agenda.of(off.meeting()).forEach(row -> note(row.number(), "called-off", Audience.APPLICANT, day(plan)));
        seats.of(off.meeting()).forEach(seat -> tellMember(seat, "called-off", plan, off.reason()));
    }

    /** The secretary counts the answers, and needs no notice of an own one. */
    private void answered(CouncilEvent.Answered answered) {
        var plan = answered.plan();
        if (answered.by() != null && !plan.secretary().equals(answered.by())) {
            tellOffice(
                    plan.secretary(),
                    "answered." + answered.reply().answer(),
                    answered.meeting(),
                    answered.seat().guest().name(),
                    plan.startsAt(),
                    answered.reply().deputy());
        }
    }

    private void placed(CouncilEvent.Placed placed) {
        var number = placed.tabled().number();
        note(number, "placed", Audience.APPLICANT, day(placed.plan()));
        tellApplicant(number, "placed", placed.plan().startsAt().toLocalDate());
    }

    /** The internal text stays on the item's own page, where members with an interest in the case do not see it. */
    private void decided(CouncilEvent.Decided decided) {
        var number = decided.tabled().number();
        var resolution = decided.resolution();
        note(number, "decided." + resolution.verdict(), Audience.APPLICANT, resolution.applicantText());
        if (decided.dueOn() != null) {
            note(number, "follow-up", Audience.STAFF);
        }
        tellApplicant(number, "decided");
    }

    private void sent(CouncilEvent.ProposalSent sent) {
        var wording = sent.wording();
        proposals
                .casesOf(sent.proposal())
                .forEach(number ->
                        note(number, "proposal-sent", Audience.APPLICANT, wording.ministry(), wording.title()));
    }

    private void replied(CouncilEvent.ProposalReplied replied) {
        var wording = replied.wording();
        proposals.casesOf(replied.proposal()).forEach(number -> {
            note(
                    number,
                    "proposal-replied." + replied.result(),
                    Audience.APPLICANT,
                    wording.ministry(),
                    wording.title(),
                    replied.reply());
            tellApplicant(number, "proposal-replied", wording.ministry(), wording.title());
        });
    }

    /** The notice goes the way that the invitation went; staff call those who only have a telephone. */
    private void tellMember(CouncilSeat seat, String deed, CouncilMeetingPlan plan, String... more) {
        var facts = Stream.concat(Stream.of(plan.startsAt(), where(plan)), Arrays.stream(more))
                .toArray();
        if (seat.person() != null) {
            notices.send(seat.person(), "council.notice." + deed, "/council/invitations/" + seat.id(), facts);
        } else if (seat.invited() == CouncilSeat.Way.EMAIL) {
            letters.send(seat.guest().email(), "council.notice." + deed, facts);
        }
    }

    private void tellOffice(PersonId person, String deed, UUID meeting, Object... facts) {
        notices.send(person, "council.notice." + deed, "/desk/council/" + meeting, facts);
    }

    private void note(RequestNumber number, String deed, Audience audience, String... arguments) {
        files.write(number, new HistoryNote("council.history." + deed, List.of(arguments), audience));
    }

    private void tellApplicant(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person -> notices.send(
                        person,
                        "council.notice." + deed,
                        "/consultations/" + number,
                        Stream.concat(Stream.of(number.value()), Arrays.stream(facts))
                                .toArray()));
    }

    private static String day(CouncilMeetingPlan plan) {
        return plan.startsAt().toLocalDate().toString();
    }

    private static String where(CouncilMeetingPlan plan) {
        return plan.place().isEmpty() ? plan.link() : plan.place();
    }
}
