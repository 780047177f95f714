package kr.oneroof.requestfile;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.notice.NoticeSlip;
import kr.oneroof.notice.Notices;

/** Tells those concerned that a holiday moved due dates. */
@Component
class MoveNews {
    private final Notices notices;
    private final ApplicationEventPublisher events;

    MoveNews(Notices notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    /** Why, as the history says it. */
    String cause(HolidaysChanged change) {
        return Line.words("requestfile.cause.holiday-" + (change.declared() ? "declared" : "undone"), change.name());
    }

    void tellApplicants(List<Move> moves, HolidaysChanged change) {
        var template = change.declared() ? "requestfile.due-moved" : "requestfile.due-moved-back";
        var slips = new ArrayList<NoticeSlip>(moves.size());
        for (var move : moves) {
            var file = move.file();
            if (file.applicant() != null) {
                slips.add(NoticeSlip.of(
                        file.applicant(),
                        template,
                        "/requests/" + file.number() + "/due",
                        file.number(),
                        Reckoning.local(file.dueAt()),
                        Reckoning.local(move.to()),
                        change.day(),
                        change.name()));
            }
        }
        notices.sendToMany(slips);
    }

    void tellHouse(HolidaysChanged change, int moved) {
        events.publishEvent(new DueDatesMoved(change.day(), moved));
    }
}
