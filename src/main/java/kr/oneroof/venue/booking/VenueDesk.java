package kr.oneroof.venue.booking;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.venue.VenueRules;

/**
 * The verbs of bookings until the rooms are used. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}, what the rules of the facility forbid {@link BookingRefused}.
 */
public interface VenueDesk {
    /**
     * Asks for rooms; they are the company's until it is decided.
     *
     * @throws BookingRefused when the rules say no, or the rooms are somebody else's and it does not want to wait
     */
    RequestNumber request(Wish wish);

    /** @throws kr.oneroof.kernel.NotOnFile for another company's */
    void withdraw(RequestNumber number, CompanyId company, String why);

    void receive(RequestNumber number, PersonId manager);

    /** Freezes the price. Nothing to pay confirms it at once. */
    void approve(RequestNumber number, PersonId manager);

    void reject(RequestNumber number, String why, PersonId manager);

    /**
     * Gives the rooms of others that are not confirmed to one that waits with a better purpose. @throws BookingRefused
     * otherwise
     */
    void prefer(RequestNumber waiting, PersonId manager);

    /**
     * Within the refund table, before the use begins. @throws BookingRefused afterwards @throws
     * kr.oneroof.kernel.NotOnFile for another company's
     */
    void cancel(RequestNumber number, CompanyId company, String why);

    /** The centre cannot give the rooms, or nobody can come: everything goes back. */
    void callOff(RequestNumber number, VenueRules.Cause cause, String why, PersonId manager);

    /** 공익상 필요: a confirmed booking makes way; everything goes back. */
    void displace(RequestNumber number, String why, PersonId manager);

    /**
     * Gives rooms that are free again to whoever waits: holds run out, and closed rooms open. @return how many got
     * theirs
     */
    int serve();

    /** What nobody paid in time lapses; who waited in vain is told. @return how many */
    int expire();
}
