package kr.oneroof.consultation.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/** Writes what happened to a clinic into the history of its request, and tells those concerned. */
@Component
class ClinicNotifications {
    private final RequestFileService files;
    private final NoticeService notices;
    private final PersonQueries people;

    ClinicNotifications(RequestFileService files, NoticeService notices, PersonQueries people) {
        this.files = files;
        this.notices = notices;
        this.people = people;
    }

    CompanyId companyOf(RequestNumber number) {
        return files.require(number).company();
    }

    /** @param said what somebody typed or a day, for the history */
    void note(RequestNumber number, String deed, String... said) {
        files.write(number, new HistoryNote("clinic.history." + deed, List.of(said), HistoryNote.Audience.APPLICANT));
    }

    /** Among staff alone. */
    void remark(RequestNumber number, String deed, String... said) {
        files.write(number, new HistoryNote("clinic.history." + deed, List.of(said), HistoryNote.Audience.STAFF));
    }

    void tellCompany(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).applicant())
                .ifPresent(person -> notices.send(
                        person, "clinic.notice." + deed, "/consultations/" + number + "/clinic", with(number, facts)));
    }

    void tellOwner(RequestNumber number, String deed, Object... facts) {
        Optional.ofNullable(files.require(number).owner())
                .ifPresent(person ->
                        notices.send(person, "clinic.notice." + deed, staffPath(number), with(number, facts)));
    }

    void tellDirectors(RequestNumber number, String deed, Object... facts) {
        people.withRole(Role.DIRECTOR)
                .forEach(card ->
                        notices.send(card.id(), "clinic.notice." + deed, staffPath(number), with(number, facts)));
    }

    static String staffPath(RequestNumber number) {
        return "/desk/consultations/" + number + "/clinic";
    }

    private static Object[] with(RequestNumber number, Object... facts) {
        return Stream.concat(Stream.of(number.value()), Arrays.stream(facts)).toArray();
    }
}
