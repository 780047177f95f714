package kr.oneroof.consultation.council;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who decides an item: present members without an interest in it, the secretary not counted; two at least. */
record Quorum(Collection<CouncilSeat> seats, Set<UUID> recused) {
    static final int LEAST = 2;

    /** @throws CouncilRefused when fewer than {@link #LEAST} may decide */
    void require() {
        if (seats.stream()
                        .filter(seat -> seat.present() && seat.votes() && !recused.contains(seat.id()))
                        .count()
                < LEAST) {
            throw new CouncilRefused("no-quorum");
        }
    }
}
