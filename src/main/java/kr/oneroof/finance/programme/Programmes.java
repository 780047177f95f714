package kr.oneroof.finance.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks programmes up. */
public interface Programmes {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Programme require(UUID programme);

    /** All, those in the making too, newest first. */
    List<Programme> all();

    /** Published ones, newest first, closed ones too. */
    List<Programme> published();

    /** Which take applications now. */
    List<Programme> open();

    /** What the rules of the programme are set to, by code. */
    Map<String, String> settings(UUID programme);

    /** The same kind of programme in an earlier round or year, the latest one. */
    Optional<Programme> before(Programme programme);
}
