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

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Rules lie whole in one row: they are read as they were kept, and never changed. */
@Service
@Transactional
class RuleBook implements RuleSets {
    private final JdbcClient database;
    private final JsonMapper mapper;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    RuleBook(JdbcClient database, JsonMapper mapper, ApplicationEventPublisher events, HouseClock clock) {
        this.database = database;
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public RuleSet on(Facility facility, LocalDate day) {
        return find(facility, day).orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleSet> find(Facility facility, LocalDate day) {
        return database.sql(
                        "select rules from venue_rule_set where facility = ? and valid_from <= ? order by valid_from desc limit 1")
                .params(facility.name(), day)
                .query(this::rules)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public RuleSet require(UUID rules) {
        return database.sql("select rules from venue_rule_set where id = ?")
                .param(rules)
                .query(this::rules)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleSet> all() {
        return database.sql("select rules from venue_rule_set order by facility, valid_from desc")
                .query(this::rules)
                .list();
    }

    @Override
    public void keep(RuleSet rules, PersonId by) {
        if (!rules.validFrom().isAfter(clock.today())) {
            throw new RulesRefused("past");
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
            throw new RulesRefused("taken");
        }
        events.publishEvent(new RulesKept(rules.id(), rules.facility() + " " + rules.validFrom()));
    }

    private RuleSet rules(ResultSet row, int index) throws SQLException {
        return mapper.readValue(row.getString(1), RuleSet.class);
    }
}
