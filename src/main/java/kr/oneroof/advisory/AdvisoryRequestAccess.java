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
 * Who of the centre may read a request for advice. An open one all whose work it is. A confidential one its owner
 * alone; until there is an owner, the director, for somebody has to sort it. What another room veils stays veiled here,
 * but for the owner, who took it over.
 */
@Component
public class AdvisoryRequestAccess {
    /**
     * The same rule for lists: over {@code advisory_request r} and {@code request_file f}, with {@code :reader} and
     * {@code :director}.
     */
    static final String READABLE = """
            (not r.confidential or f.owner_id = :reader or f.owner_id is null and :director)""";

    private final JdbcClient database;
    private final ObjectProvider<RequestFileAccess> veils;

    AdvisoryRequestAccess(JdbcClient database, ObjectProvider<RequestFileAccess> veils) {
        this.database = database;
        this.veils = veils;
    }

    private record Kept(boolean confidential, @Nullable UUID owner) {}

    /** False also when there is no such request. */
    @Transactional(readOnly = true)
    public boolean isReadableBy(Actor reader, RequestNumber number) {
        var kept = kept(number);
        if (kept.isEmpty() || !reader.is(Role.CONSULTANT) && !reader.is(Role.DIRECTOR)) {
            return false;
        }
        return reader.id().value().equals(kept.get().owner())
                || !isHidden(kept.get(), reader)
                        && veils.stream()
                                .filter(veil -> !(veil instanceof AdvisoryHistoryAccess))
                                .noneMatch(veil -> veil.hides(number, reader));
    }

    /** @throws NotOnFile when this reader may not know of it */
    @Transactional(readOnly = true)
    public void require(Actor reader, RequestNumber number) {
        if (!isReadableBy(reader, number)) {
            throw new NotOnFile();
        }
    }

    boolean hides(RequestNumber number, Actor reader) {
        return kept(number).filter(kept -> isHidden(kept, reader)).isPresent();
    }

    private Optional<Kept> kept(RequestNumber number) {
        return database.sql("""
                        select r.confidential, f.owner_id from advisory_request r join request_file f on f.number = r.number
                        where r.number = ?""")
                .param(number.value())
                .query((row, index) -> new Kept(row.getBoolean(1), row.getObject(2, UUID.class)))
                .optional();
    }

    private static boolean isHidden(Kept kept, Actor reader) {
        return kept.confidential()
                && !reader.id().value().equals(kept.owner())
                && !(kept.owner() == null && reader.is(Role.DIRECTOR));
    }
}
