package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.Support;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * What banks tell, and what the centre decides about a loan's days. Each verb holds the loan's row, then the volume's
 * where it changes.
 */
public interface LoanTelling {
    /**
     * Before many are told of at once, in whatever order: the bank's loans sorted by number, then the volumes of those
     * that are drawn sorted by programme. Two files never wait for each other crosswise.
     */
    void holdFirst(UUID bank, List<String> numbers, List<String> drawn);

    /**
     * Books it.
     *
     * @param meant doubts that the clerk saw and confirmed
     * @throws BankRefused when that cannot be, or is doubtful and not confirmed
     * @throws kr.oneroof.kernel.NotOnFile for another bank's loan
     */
    void tell(RequestNumber number, LoanNews news, PersonId clerk, Set<Doubt> meant);

    /** What nobody doubts. */
    void tell(RequestNumber number, LoanNews news, PersonId clerk);

    /**
     * Takes an entry back and puts the right one in its place; both stay on file. @throws BankRefused when that cannot
     * be
     */
    void correct(RequestNumber number, UUID entry, LocalDate day, Won amount, PersonId clerk);

    /**
     * Takes arrears back, or puts others in their place.
     *
     * @param wrong their first day as it was told
     * @param right what holds instead; null for nothing
     * @throws BankRefused when there are none, or the right ones cannot be
     */
    void correctArrears(RequestNumber number, LocalDate wrong, Support.@Nullable Stretch right, PersonId clerk);

    /** Another bank will lend. @throws BankRefused once something was drawn */
    void moveTo(RequestNumber number, UUID bank);

    /**
     * Wishes for more time to lend. @throws BankRefused when it was given once, or is too late, or the programme has
     * none
     */
    void askForTime(RequestNumber number, String why, PersonId clerk);

    /** Gives more time, or says no and why. @throws BankRefused when nobody asked */
    void answerAboutTime(RequestNumber number, boolean given, String why, PersonId officer);

    /** Gives what was not drawn back to the volume (실효). */
    void lapse(RequestNumber number);

    /** Gives back what a finished loan did not draw; until then a slip of the clerk's can be mended. */
    void release(RequestNumber number);

    /** From that day on nothing is paid, until a day or for good. @param until last day; null for good */
    UUID halt(RequestNumber number, LocalDate from, @Nullable LocalDate until);

    /** As if it had never been decided. */
    void undoHalt(UUID halt);
}
