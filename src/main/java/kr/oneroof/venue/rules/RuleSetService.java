package kr.oneroof.venue.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks rules up, and keeps new ones.
 *
 * <p>Rules lie whole in one row: they are read as they were kept, and never changed.
 */
@Service
@Transactional
public class RuleSetService {
    private final JdbcClient database;
    private final JsonMapper mapper;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    RuleSetService(JdbcClient database, JsonMapper mapper, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /** Which hold on a day. @throws kr.oneroof.kernel.NotOnFile when there are none yet */
    @Transactional(readOnly = true)
    public RuleSet on(Facility facility, LocalDate day) {
        return find(facility, day).orElseThrow(NotOnFile::new);
    }

    /** Which hold on a day; nothing before the first ones. */
    @Transactional(readOnly = true)
    public Optional<RuleSet> find(Facility facility, LocalDate day) {
        return database.sql(
                        "select rules from venue_rule_set where facility = ? and valid_from <= ? order by valid_from desc limit 1")
                .params(facility.name(), day)
                .query(this::rules)
                .optional();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public RuleSet require(UUID rules) {
        return database.sql("select rules from venue_rule_set where id = ?")
                .param(rules)
                .query(this::rules)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** By facility, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleSet> all() {
        return database.sql("select rules from venue_rule_set order by facility, valid_from desc")
                .query(this::rules)
                .list();
    }

    /**
     * Keeps rules from a day to come on; what was booked before stays as it was.
     *
     * @throws RuleSetRefused for a day that is past, or taken
     */
    public void keep(RuleSet rules, PersonId by) {
        if (!rules.validFrom().isAfter(clock.today())) {
            throw new RuleSetRefused("past");
        }
        try {
            database.sql(
                            "insert into venue_rule_set (id, facility, valid_from, rules, made_by, made_at) values (?, ?, ?, ?::jsonb, ?, ?)")
                    .params(
                            rules.id(),
                            rules.facility().name(),
                            rules.validFrom(),
                            mapper.writeValueAsString(rules),
                            by.value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleSetRefused("taken");
        }
        events.publishEvent(new RuleSetEvent(rules.id(), rules.facility() + " " + rules.validFrom()));
    }

    private RuleSet rules(ResultSet row, int index) throws SQLException {
        return mapper.readValue(row.getString(1), RuleSet.class);
    }
}
