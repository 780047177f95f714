package kr.oneroof.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.SourceAddress;

/** Writes a row for every event that asks for one, in the same transaction: no row, no change. */
@Component
class AuditTrail {
    private final JdbcClient database;
    private final CurrentActor actors;
    private final PersonQueries people;
    private final SeoulClock clock;

    AuditTrail(JdbcClient database, CurrentActor actors, PersonQueries people, SeoulClock clock) {
        this.database = database;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Audited news) {
        var actor =
                news.inNameOf().flatMap(people::find).map(AuditTrail::asActor).or(actors::now);
        database.sql("""
                        insert into audit_row (at, actor_id, actor, roles, source, action, subject, company_id, detail)
                        values (:at, :actorId, :actor, :roles, :source, :action, :subject, :company, :detail)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorId", actor.map(known -> known.id().value()).orElse(null), Types.OTHER)
                .param("actor", actor.map(Actor::fullName).orElse(""))
                .param("roles", roles(actor))
                .param("source", SourceAddress.ofRequest())
                .param("action", news.action())
                .param("subject", news.subject())
                .param("company", news.companyConcerned(), Types.OTHER)
                .param("detail", news.detail())
                .update();
    }

    private static Actor asActor(PersonCard card) {
        return new Actor(card.id(), card.name(), card.roles());
    }

    private static String roles(Optional<Actor> actor) {
        return actor.stream()
                .flatMap(known -> known.roles().stream())
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
