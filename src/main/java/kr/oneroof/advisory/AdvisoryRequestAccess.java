package kr.oneroof.advisory;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;

/**
 * Who of the centre may read a request for advice. An open one: every consultant and director. A confidential one: its
 * owner alone, and the director while it has no owner, because somebody has to screen it. What another module hides
 * stays hidden here too, except from the owner, who took it over. Due date and history follow the same rule.
 */
@Component
public class AdvisoryRequestAccess implements RequestFileAccess {
    /**
     * The same rule for lists: over {@code advisory_request r} and {@code request_file f}, with {@code :reader} and
     * {@code :director}.
     */
    static final String READABLE = """
            (not r.confidential or f.owner_id = :reader or f.owner_id is null and :director)""";

    private final JdbcClient database;
    private final ObjectProvider<RequestFileAccess> others;

    AdvisoryRequestAccess(JdbcClient database, ObjectProvider<RequestFileAccess> others) {
        this.database = database;
        this.others = others;
    }

    private record Reach(boolean confidential, @Nullable UUID owner) {}

    /** False also when there is no such request. */
    @Transactional(readOnly = true)
    public boolean isReadableBy(Actor reader, RequestNumber number) {
        var kept = kept(number);
        if (kept.isEmpty() || !reader.is(Role.CONSULTANT) && !reader.is(Role.DIRECTOR)) {
            return false;
        }
        return reader.id().value().equals(kept.get().owner())
                || !isHidden(kept.get(), reader)
                        && others.stream()
                                .filter(other -> !(other instanceof AdvisoryRequestAccess))
                                .noneMatch(other -> other.hides(number, reader));
    }

    /** @throws NotOnFile when this reader may not know of it */
    @Transactional(readOnly = true)
    public void require(Actor reader, RequestNumber number) {
        if (!isReadableBy(reader, number)) {
            throw new NotOnFile();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hides(RequestNumber number, Actor reader) {
        return kept(number).filter(kept -> isHidden(kept, reader)).isPresent();
    }

    private Optional<Reach> kept(RequestNumber number) {
        return database.sql("""
                        select r.confidential, f.owner_id from advisory_request r join request_file f on f.number = r.number
                        where r.number = ?""")
                .param(number.value())
                .query((row, index) -> new Reach(row.getBoolean(1), row.getObject(2, UUID.class)))
                .optional();
    }

    private static boolean isHidden(Reach kept, Actor reader) {
        return kept.confidential()
                && !reader.id().value().equals(kept.owner())
                && !(kept.owner() == null && reader.is(Role.DIRECTOR));
    }
}
