package kr.oneroof.finance.volume;

import java.util.Map;
import java.util.UUID;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * Books a programme's volume. Each verb joins the caller's transaction and holds the programme's row until it ends: who
 * comes later waits, and finds what is really left. What is left is reckoned in the database, never taken from a page.
 */
public interface VolumeLedger {
    /** Begins the book of a programme. @throws IllegalStateException when there is one */
    void begin(UUID programme, Won ceiling);

    /** @return whether it fitted; if not nothing was booked, and the application waits in line */
    boolean reserve(UUID programme, RequestNumber number, Won amount);

    /**
     * What was reserved becomes a promise; another amount than was reserved gives back or takes the difference.
     *
     * @return whether it fitted; if not nothing changed
     */
    boolean confirm(UUID programme, RequestNumber number, Won amount);

    /** Gives back all that is reserved or promised and not drawn. @return how much that was */
    Won release(RequestNumber number);

    /** The bank lent. @throws IllegalStateException beyond the promise */
    void execute(RequestNumber number, Won amount);

    /**
     * The bank had told a wrong amount.
     *
     * @param change of what was drawn, in won; less than nothing when too much was told
     * @return whether it fitted; if not nothing changed
     */
    boolean correct(RequestNumber number, long change);

    /**
     * Holds the programme's row until the transaction ends; whoever holds rows of applications too holds this one
     * first.
     */
    void holdFirst(UUID programme);

    Standing standing(UUID programme);

    /** Of many programmes at once. */
    Map<UUID, Standing> standings();

    Share share(RequestNumber number);

    /** Sums of a programme, in won. */
    record Standing(long ceiling, long reserved, long confirmed, long executed) {
        public long left() {
            return ceiling - reserved - confirmed;
        }
    }

    /** What one application holds, in won. */
    record Share(long reserved, long confirmed, long executed) {}
}
