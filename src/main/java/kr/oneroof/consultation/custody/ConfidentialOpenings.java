package kr.oneroof.consultation.custody;

import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.Confidence;
import kr.oneroof.consultation.Confidences;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;

/** A director opens a confidential case for a reason (비공개 상담 열람); the company sees who did and why. */
@Service
@Transactional
public class ConfidentialOpenings {
    private final JdbcClient database;
    private final Confidences confidences;
    private final RequestFiles files;
    private final Looks looks;
    private final ApplicationEventPublisher house;
    private final HouseClock clock;

    ConfidentialOpenings(
            JdbcClient database,
            Confidences confidences,
            RequestFiles files,
            Looks looks,
            ApplicationEventPublisher house,
            HouseClock clock) {
        this.database = database;
        this.confidences = confidences;
        this.files = files;
        this.looks = looks;
        this.house = house;
        this.clock = clock;
    }

    /** @throws NotOnFile when there is no such case, or it is not confidential */
    @Transactional(readOnly = true)
    public void require(RequestNumber number) {
        confidences.find(number).filter(Confidence::confidential).orElseThrow(NotOnFile::new);
    }

    /** Opens it for {@link Confidences#OPEN_FOR}; the same submission again is the first. */
    public void open(UUID submission, RequestNumber number, PersonId director, String reason) {
        require(number);
        var company = files.require(number).company();
        var until = clock.instant().plus(Confidences.OPEN_FOR);
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
            house.publishEvent(new CustodyEvent.ConfidentialOpened(number, company, until));
        }
    }
}
