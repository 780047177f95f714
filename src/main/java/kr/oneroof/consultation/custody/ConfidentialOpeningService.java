package kr.oneroof.consultation.custody;

import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;

/** A director opens a confidential case for a reason (비공개 상담 열람); the company sees who did and why. */
@Service
@Transactional
public class ConfidentialOpeningService {
    private final JdbcClient database;
    private final CaseAccess access;
    private final RequestFileService files;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ConfidentialOpeningService(
            JdbcClient database,
            CaseAccess access,
            RequestFileService files,
            Looks looks,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.database = database;
        this.access = access;
        this.files = files;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotOnFile when there is no such case, or it is not confidential */
    @Transactional(readOnly = true)
    public void require(RequestNumber number) {
        access.find(number).filter(Confidentiality::confidential).orElseThrow(NotOnFile::new);
    }

    /** Opens it for {@link CaseAccess#OPEN_FOR}; the same submission again is the first. */
    public void open(UUID submission, RequestNumber number, PersonId director, String reason) {
        require(number);
        var company = files.require(number).company();
        var until = clock.instant().plus(CaseAccess.OPEN_FOR);
        var opened = database.sql("""
                        insert into confidential_opening (id, number, person_id, reason, opened_at, until)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        submission,
                        number.value(),
                        director.value(),
                        reason,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC))
                .update();
        if (opened == 1) {
            looks.keep(new Look(company.value(), number.value(), "audit.look.confidential", reason));
            events.publishEvent(new CustodyEvent.ConfidentialOpened(number, company, until));
        }
    }
}
