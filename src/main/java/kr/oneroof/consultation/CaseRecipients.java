package kr.oneroof.consultation;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileView;

/** Who hears what about a case: one place, so that every notice names number and page alike. */
@Component
class CaseRecipients {
    private final NoticeService notices;

    CaseRecipients(NoticeService notices) {
        this.notices = notices;
    }

    /** To the applicant, when there is one with an account. */
    void toApplicant(RequestFileView file, String template, Object... more) {
        Optional.ofNullable(file.applicant())
                .ifPresent(person -> notices.send(person, template, companyPath(file.number()), with(file, more)));
    }

    /** To whoever is in charge, if anybody is. */
    void toOwner(RequestFileView file, String template, Object... more) {
        Optional.ofNullable(file.owner()).ifPresent(person -> toStaff(person, file, template, more));
    }

    void toStaff(PersonId person, RequestFileView file, String template, Object... more) {
        notices.send(person, template, staffPath(file.number()), with(file, more));
    }

    private static Object[] with(RequestFileView file, Object... more) {
        return Stream.concat(Stream.of(file.number().value()), Stream.of(more)).toArray();
    }

    static String companyPath(RequestNumber number) {
        return "/consultations/" + number;
    }

    static String staffPath(RequestNumber number) {
        return "/desk/consultations/" + number;
    }
}
