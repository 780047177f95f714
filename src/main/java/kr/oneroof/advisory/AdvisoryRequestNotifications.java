package kr.oneroof.advisory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/** Writes what happened into the history of the request, and tells those concerned. */
@Component
public class AdvisoryRequestNotifications {
    private final RequestFileService files;
    private final NoticeService notices;

    AdvisoryRequestNotifications(RequestFileService files, NoticeService notices) {
        this.files = files;
        this.notices = notices;
    }

    /** @param said what somebody typed, a name or a day */
    public void note(RequestNumber number, String deed, String... said) {
        files.write(number, new HistoryNote("advisory.history." + deed, List.of(said), HistoryNote.Audience.APPLICANT));
    }

    /** Among staff alone. */
    public void remark(RequestNumber number, String deed, String... said) {
        files.write(number, new HistoryNote("advisory.history." + deed, List.of(said), HistoryNote.Audience.STAFF));
    }

    public void tellCompany(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person ->
                        notices.send(person, "advisory.notice." + deed, "/advice/" + number, with(number, facts)));
    }

    public void tellOwner(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).owner())
                .ifPresent(person -> notices.send(
                        person, "advisory.notice." + deed, "/desk/advisory/" + number, with(number, facts)));
    }

    /** @param page below {@code /advisor} */
    public void tellExpert(PersonId expert, String page, String deed, Object... facts) {
        notices.send(expert, "advisory.notice." + deed, "/advisor" + page, facts);
    }

    public void tellStaff(PersonId person, String page, String deed, Object... facts) {
        notices.send(person, "advisory.notice." + deed, page, facts);
    }

    private static Object[] with(RequestNumber number, Object... facts) {
        return Stream.concat(Stream.of(number.value()), Arrays.stream(facts)).toArray();
    }
}
