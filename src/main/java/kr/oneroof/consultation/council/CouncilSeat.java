package kr.oneroof.consultation.council;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * Somebody's place at a meeting.
 *
 * @param person empty for somebody from outside without an account
 * @param deputy who comes instead; empty unless one was named
 * @param present whether the member, or the deputy, was there
 */
public record CouncilSeat(
        UUID id,
        UUID meeting,
        Office office,
        @Nullable PersonId person,
        Guest guest,
        Way invited,
        Answer answer,
        String deputy,
        boolean present) {
    /** Who presides (위원장), who keeps the minutes (간사), who else sits there. */
    public enum Office {
        CHAIR,
        SECRETARY,
        MEMBER;

        public String messageKey() {
            return "council.office." + name();
        }
    }

    /** How the invitation went out. */
    public enum Way {
        ACCOUNT,
        EMAIL,
        PHONE;

        public String messageKey() {
            return "council.invited." + name();
        }
    }

    /** What came back. */
    public enum Answer {
        OPEN,
        COMING,
        NOT_COMING,
        DEPUTY;

        public String messageKey() {
            return "council.answer." + name();
        }
    }

    /** Somebody as a list of members names them. @param agency department or agency (소속) */
    public record Guest(String name, String agency, String email, String phone) {
        /** By letter where there is an address, else by telephone. @throws CouncilRefused when there is neither */
        Way way() {
            if (email.isEmpty() && phone.isEmpty()) {
                throw new CouncilRefused("no-contact");
            }
            return email.isEmpty() ? Way.PHONE : Way.EMAIL;
        }
    }

    /** The secretary keeps the minutes and has no vote. */
    public boolean votes() {
        return office != Office.SECRETARY;
    }

    public boolean isOf(PersonId someone) {
        return someone.equals(person);
    }
}
