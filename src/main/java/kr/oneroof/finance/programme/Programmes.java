package kr.oneroof.finance.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks programmes up. */
public interface Programmes {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Programme require(UUID programme);

    /** Published ones, newest first, closed ones too. */
    List<Programme> published();

    /** Which take applications now. */
    List<Programme> open();

    /** The same kind of programme in an earlier round or year, the latest one. */
    Optional<Programme> before(Programme programme);
}
