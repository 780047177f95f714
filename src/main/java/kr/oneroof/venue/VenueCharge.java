package kr.oneroof.venue;

import java.util.List;

import kr.oneroof.kernel.Won;

/** What the use of a room costs, line by line (대관료). */
public record VenueCharge(List<Line> lines, Won total) {
    public VenueCharge {
        lines = List.copyOf(lines);
    }

    /**
     * What is used.
     *
     * @param base of one block, in won
     * @param blocks how many of them, at least 1
     * @param discountPercent of the room alone; discounts do not add up
     * @param equipment what it costs as it is, in won
     * @param overtimeMinutes beyond the end
     */
    public record Use(Won base, Block block, int blocks, int discountPercent, Won equipment, int overtimeMinutes) {
        /** @throws IllegalArgumentException when that is no use of a room */
        public Use {
            if (blocks < 1 || discountPercent < 0 || discountPercent > 100 || overtimeMinutes < 0) {
                throw new IllegalArgumentException("No use of a room");
            }
        }
    }

    /** When it lies. */
    public record Block(boolean evening, boolean holiday) {}

    /** @param won below 0 for a discount */
    public record Line(Kind kind, long won) {
        /** What is charged. */
        public enum Kind {
            ROOM,
            /** 야간·휴일 가산. */
            SURCHARGE,
            DISCOUNT,
            OVERTIME,
            EQUIPMENT,
            VAT,
            ROUNDING;

            public String messageKey() {
                return "venue.charge." + name();
            }
        }
    }

    /** A room for one block. @param base in won */
    public record Slot(Won base, Block block) {}

    /**
     * Of many rooms and blocks at once: the discount is of all rooms together, and everything is cut to the won once
     * per line.
     *
     * @param overtimeMinutes beyond the end of the last one
     */
    public static VenueCharge of(
            VenueRules rules, List<Slot> slots, int discountPercent, Won equipment, int overtimeMinutes) {
        var room = slots.stream()
                .mapToLong(slot -> VenueRules.share(
                        slot.base.amount(), rules.blockPercent(slot.block.evening, slot.block.holiday)))
                .sum();
        var last = slots.isEmpty() ? 0 : slots.getLast().base.amount();
        var base = slots.stream().mapToLong(slot -> slot.base.amount()).sum();
        return of(
                rules,
                new Rooms(base, room, VenueRules.share(last, rules.overtimePercent(overtimeMinutes))),
                discountPercent,
                equipment);
    }

    public static VenueCharge of(VenueRules rules, Use use) {
        var base = use.base.amount();
        var room = Math.multiplyExact(
                VenueRules.share(base, rules.blockPercent(use.block.evening, use.block.holiday)), (long) use.blocks);
        return of(
                rules,
                new Rooms(
                        Math.multiplyExact(base, (long) use.blocks),
                        room,
                        VenueRules.share(base, rules.overtimePercent(use.overtimeMinutes))),
                use.discountPercent,
                use.equipment);
    }

    /** @param base without, {@code room} with what evenings and holidays cost more */
    private record Rooms(long base, long room, long overtime) {}

    private static VenueCharge of(VenueRules rules, Rooms rooms, int discountPercent, Won equipment) {
        var discount = VenueRules.share(rooms.room, discountPercent);
        var net = rooms.room - discount + rooms.overtime + equipment.amount();
        var vat = VenueRules.share(net, rules.vatPercent());
        var total = rules.rounded(net + vat);
        return new VenueCharge(
                List.of(
                        new Line(Line.Kind.ROOM, rooms.base),
                        new Line(Line.Kind.SURCHARGE, rooms.room - rooms.base),
                        new Line(Line.Kind.DISCOUNT, -discount),
                        new Line(Line.Kind.OVERTIME, rooms.overtime),
                        new Line(Line.Kind.EQUIPMENT, equipment.amount()),
                        new Line(Line.Kind.VAT, vat),
                        new Line(Line.Kind.ROUNDING, total.amount() - net - vat)),
                total);
    }
}
