package kr.oneroof.venue.booking;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.venue.place.Room;

/**
 * What a company asks for.
 *
 * @param key of the form: sent twice it is one booking; it holds the rooms while somebody types
 * @param pieces of equipment by id
 * @param proofs papers that prove a discount
 * @param by who typed: a member of the company, or the centre's staff
 * @param mayWait whether it goes into the line when the rooms are somebody else's
 * @param caller for whom staff typed; null when the company asks itself
 */
public record VenueWish(
        UUID key,
        CompanyId company,
        PersonId by,
        List<VenueSlot> slots,
        Event event,
        Map<UUID, Integer> pieces,
        List<FileId> proofs,
        boolean mayWait,
        @Nullable Caller caller) {
    public VenueWish {
        slots = List.copyOf(slots);
        pieces = Map.copyOf(pieces);
        proofs = List.copyOf(proofs);
    }

    /** Of a company that asks itself. */
    public VenueWish(
            UUID key,
            CompanyId company,
            PersonId by,
            List<VenueSlot> slots,
            Event event,
            Map<UUID, Integer> pieces,
            List<FileId> proofs,
            boolean mayWait) {
        this(key, company, by, slots, event, pieces, proofs, mayWait, null);
    }

    /** How somebody reached the centre. */
    public enum Way {
        /** 전화. */
        PHONE,
        /** 방문. */
        VISIT;

        public String messageKey() {
            return "venue.way." + name();
        }
    }

    /**
     * Who asked at the counter or on the telephone.
     *
     * @param phone digits
     * @param consent how that person agreed that the centre asks in the company's name
     */
    public record Caller(Way way, String name, String phone, String consent) {}

    /** @param listed whether the board at the door shows its title @param discount code of the rules; empty for none */
    public record Event(
            String title,
            VenuePurpose purpose,
            int attendees,
            Room.Layout layout,
            boolean listed,
            String discount,
            Needs needs) {}

    /** @param invoice address for the tax invoice; empty for none @param exam only for examinations */
    public record Needs(
            String setup,
            String catering,
            boolean insured,
            String invoice,
            @Nullable Exam exam) {}

    /** 시험장 정보. */
    public record Exam(String body, int seats, boolean quiet, boolean clocks) {}
}
