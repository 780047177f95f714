package kr.oneroof.requestfile;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;

/** Tells those concerned that a holiday moved due dates. */
@Component
class DueDateMoveNotifications {
    private final NoticeService notices;
    private final ApplicationEventPublisher events;

    DueDateMoveNotifications(NoticeService notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    /** Why, as the history says it. */
    String cause(HolidaysChanged change) {
        return HistoryArguments.words(
                "requestfile.cause.holiday-" + (change.declared() ? "declared" : "undone"), change.name());
    }

    void tellApplicants(List<DueDateMove> moves, HolidaysChanged change) {
        var template = change.declared() ? "requestfile.due-moved" : "requestfile.due-moved-back";
        var slips = new ArrayList<Notice>(moves.size());
        for (var move : moves) {
            var file = move.file();
            if (file.applicant() != null) {
                slips.add(Notice.of(
                        file.applicant(),
                        template,
                        "/requests/" + file.number() + "/due",
                        file.number(),
                        DueDateCalculator.local(file.dueAt()),
                        DueDateCalculator.local(move.to()),
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
