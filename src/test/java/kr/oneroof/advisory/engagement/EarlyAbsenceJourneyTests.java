package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.HttpCaller;
import kr.oneroof.support.JourneyTest;

/** Nobody can say who did not come before it was time to come. */
@JourneyTest
class EarlyAbsenceJourneyTests {
    private static final Pattern CANCELLATION =
            Pattern.compile("action=\"(/advice/([^/\"]+)/experts/[^/\"]+/sessions/[^/\"]+)/cancellation\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    /** A session of the demo town that is still to come. */
    private record Planned(String number, String email) {}

    @Test
    void isNeitherOfferedNorAFault() {
        var planned = database.sql("""
                        select r.number, p.email from advisory_session s join advisory_engagement e on e.id = s.engagement_id
                        join advisory_request r on r.number = e.number join company_member m on m.company_id = r.company_id
                        join person p on p.id = m.person_id
                        where s.state = 'PLANNED' and s.starts_at > ? and p.email like '%@demo.oneroof.kr' limit 1""")
                .param(SeoulClock.onTheWall().atOffset(ZoneOffset.UTC))
                .query(Planned.class)
                .single();
        var company = new HttpCaller(port).logIn(planned.email());
        var path = "/advice/" + planned.number();
        var page = company.get(path).body();
        var session = CANCELLATION.matcher(page);
        assertThat(session.find()).isTrue();
        assertThat(page).doesNotContain(session.group(1) + "/absence");

        var answer = company.post(session.group(1) + "/absence", "x=", path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(path);
        assertThat(company.get(path).body()).contains("아직").contains(session.group(1) + "/cancellation");
    }
}
