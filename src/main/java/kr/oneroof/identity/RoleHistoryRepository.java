package kr.oneroof.identity;

import java.time.ZoneOffset;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Who was given or lost which role, when and by whom (안전성 확보조치 기준 제5조): in the transaction of the change. */
@Component
class RoleHistoryRepository {
    private final JdbcClient database;
    private final CurrentActor actor;
    private final SeoulClock clock;

    RoleHistoryRepository(JdbcClient database, CurrentActor actor, SeoulClock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void on(AccountEvent.RoleGranted granted) {
        keep(granted.person(), granted.role(), true);
    }

    @EventListener
    void on(AccountEvent.RoleWithdrawn withdrawn) {
        keep(withdrawn.person(), withdrawn.role(), false);
    }

    private void keep(PersonId person, Role role, boolean granted) {
        database.sql("""
                        insert into person_role_history (person_id, role, granted, by_person, at)
                        values (?, ?, ?, ?, ?)""")
                .param(person.value())
                .param(role.name())
                .param(granted)
                .param(actor.now().map(one -> one.id().value()).orElse(null))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
