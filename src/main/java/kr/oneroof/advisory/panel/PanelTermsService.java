package kr.oneroof.advisory.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** The panel's terms, each from a day on. */
@Service
@Transactional
public class PanelTermsService {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    PanelTermsService(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** New terms were set. */
    private record TermsSet(LocalDate from) implements Audited {
        @Override
        public String action() {
            return "advisory.terms-set";
        }

        @Override
        public String subject() {
            return from.toString();
        }
    }

    /** Latest first; those that begin later stand above those of today. */
    @Transactional(readOnly = true)
    public List<PanelTerms> all() {
        return database.sql("select * from advisory_terms order by valid_from desc limit 50")
                .query(PanelTermsService::terms)
                .list();
    }

    /** What holds today. */
    @Transactional(readOnly = true)
    public PanelTerms today() {
        return database.sql("select * from advisory_terms where valid_from <= ? order by valid_from desc limit 1")
                .param(clock.today())
                .query(PanelTermsService::terms)
                .single();
    }

    /**
     * Terms from a day that has not begun; for the same day again, the later word counts.
     *
     * @throws kr.oneroof.kernel.NotOnFile for a day that has begun
     */
    public void set(PanelTerms terms) {
        if (!terms.validFrom().isAfter(clock.today())) {
            throw new NotOnFile();
        }
        database.sql("delete from advisory_terms where valid_from = ?")
                .param(terms.validFrom())
                .update();
        database.sql("insert into advisory_terms values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        terms.validFrom(),
                        terms.hourRate().amount(),
                        terms.dayCap().amount(),
                        terms.incomeTaxBp(),
                        terms.localTaxBp(),
                        terms.noShowMinutes(),
                        terms.freeSessions(),
                        terms.offerDays(),
                        terms.reportDays(),
                        terms.confirmDays(),
                        terms.accessDays())
                .update();
        events.publishEvent(new TermsSet(terms.validFrom()));
    }

    private static PanelTerms terms(ResultSet row, int index) throws SQLException {
        return new PanelTerms(
                row.getObject("valid_from", LocalDate.class),
                new Won(row.getLong("hour_rate")),
                new Won(row.getLong("day_cap")),
                row.getInt("income_tax_bp"),
                row.getInt("local_tax_bp"),
                row.getInt("no_show_minutes"),
                row.getInt("free_sessions"),
                row.getInt("offer_days"),
                row.getInt("report_days"),
                row.getInt("confirm_days"),
                row.getInt("access_days"));
    }
}
