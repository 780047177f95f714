package kr.oneroof.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonSeen;
import kr.oneroof.kernel.SourceAddress;

@Component
class LookBook implements Looks {
    private final JdbcClient database;
    private final CurrentActor actors;
    private final People people;
    private final HouseClock clock;

    LookBook(JdbcClient database, CurrentActor actors, People people, HouseClock clock) {
        this.database = database;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Look look) {
        actors.now().filter(LookBook::comesFromOutside).ifPresent(actor -> write(look, actor));
    }

    @EventListener
    @Transactional
    public void on(PersonSeen seen) {
        keep(new Look(null, "person:" + seen.person(), "audit.look.person", ""));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOfEach(Collection<UUID> companies, String subject, String what, String reason) {
        actors.now().filter(LookBook::comesFromOutside).ifPresent(actor -> written("unnest(:companies)", actor)
                .param("companies", companies.toArray(UUID[]::new))
                .param("subject", subject).param("what", what).param("reason", reason)
                .update());
    }

    /** Staff, and experts of the panel: neither belongs to the company whose data it is. */
    private static boolean comesFromOutside(Actor actor) {
        return actor.isStaff() || actor.is(Role.ADVISOR);
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
        return database.sql("""
                        insert into look (at, actor_id, actor, unit, source, company_id, subject, what, reason)
                        select :at, :actorId, :actor, :unit, :source, %s, :subject, :what, :reason""".formatted(company))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorId", actor.id().value())
                .param("actor", actor.fullName())
                .param("unit", people.find(actor.id()).map(PersonCard::unit).orElse(""))
                .param("source", SourceAddress.ofRequest());
    }
}
