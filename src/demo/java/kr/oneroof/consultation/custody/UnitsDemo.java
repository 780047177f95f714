package kr.oneroof.consultation.custody;

import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** What the town's units ask of each other today: 정현장 helps 김상담, who would take one of hers over. */
@Component
@Order(56)
class UnitsDemo implements Demo {
    private final CustodyService service;
    private final PersonQueries people;
    private final JdbcClient database;
    private final SeoulClock clock;

    UnitsDemo(CustodyService service, PersonQueries people, JdbcClient database, SeoulClock clock) {
        this.service = service;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void plant() {
        var kim = person("kim");
        var jung = person("jung");
        as(
                kim,
                () -> service.refer(
                        new CustodyRequest(
                                UUID.randomUUID(),
                                caseOf(kim),
                                kim.id(),
                                new Addressee(jung.unit(), jung.id()),
                                "현장에서 확인하신 설비 상태를 알려 주십시오."),
                        clock.today()));
        as(
                jung,
                () -> service.handOver(new CustodyRequest(
                        UUID.randomUUID(),
                        caseOf(jung),
                        jung.id(),
                        new Addressee(kim.unit(), kim.id()),
                        "수출 지원 사업과 함께 처리하는 편이 빠릅니다.")));
    }

    private RequestNumber caseOf(PersonCard consultant) {
        return database.sql("""
                        select number from consultation_case where consultant_id = ? and status = 'IN_PROGRESS'
                        and not confidential order by filed_at desc limit 1""")
                .param(consultant.id().value())
                .query(String.class)
                .optional()
                .map(RequestNumber::new)
                .orElseThrow(NotOnFile::new);
    }

    private PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    private static void as(PersonCard someone, Runnable deed) {
        var actor = new Actor(someone.id(), someone.name(), someone.roles());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
