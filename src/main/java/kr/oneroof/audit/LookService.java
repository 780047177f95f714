package kr.oneroof.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonViewed;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceAddress;

/** The record of looks of those who hold a link and have no account. */
@Component
public class LookService implements Looks {
    private final JdbcClient database;
    private final CurrentActor actors;
    private final PersonQueries people;
    private final SeoulClock clock;

    LookService(JdbcClient database, CurrentActor actors, PersonQueries people, SeoulClock clock) {
        this.database = database;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Look look) {
        actors.now().filter(Actor::readsOthers).ifPresent(actor -> write(look, actor));
    }

    @EventListener
    @Transactional
    public void on(PersonViewed seen) {
        keep(new Look(null, "person:" + seen.person(), "audit.look.person", ""));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOfEach(Collection<UUID> companies, String subject, String what, String reason) {
        actors.now()
                .filter(Actor::readsOthers)
                .ifPresent(actor -> written("unnest(:companies)", actor)
                        .param("companies", companies.toArray(UUID[]::new))
                        .param("subject", subject)
                        .param("what", what)
                        .param("reason", reason)
                        .update());
    }

    /** Keeps the look, in the transaction of whoever shows the data. @param who as the company reads it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String who, Look look) {
        bind(insert("cast(:company as uuid)"), null, who, "")
                .param("company", look.company(), Types.OTHER)
                .param("subject", look.subject())
                .param("what", look.what())
                .param("reason", look.reason())
                .update();
    }

    private void write(Look look, Actor actor) {
        written("cast(:company as uuid)", actor)
                .param("company", look.company(), Types.OTHER)
                .param("subject", look.subject())
                .param("what", look.what())
                .param("reason", look.reason())
                .update();
    }

    private StatementSpec written(String company, Actor actor) {
        note();
        return bind(
                insert(company),
                actor.id().value(),
                actor.fullName(),
                people.find(actor.id()).map(PersonCard::unit).orElse(""));
    }

    private StatementSpec insert(String company) {
        return database.sql("""
                insert into look (at, actor_id, actor, unit, source, company_id, subject, what, reason)
                select :at, cast(:actorId as uuid), :actor, :unit, :source, %s, :subject, :what, :reason""".formatted(company));
    }

    /** The filter need not write a second line. */
    private static void note() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEPT, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private StatementSpec bind(StatementSpec statement, @Nullable UUID id, String name, String unit) {
        return statement
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorId", id, Types.OTHER)
                .param("actor", name)
                .param("unit", unit)
                .param("source", SourceAddress.ofRequest());
    }
}
