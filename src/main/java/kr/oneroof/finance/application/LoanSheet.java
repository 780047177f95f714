package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** An application as pages show it. */
public record LoanSheet(Line line, Asked asked, Decision decision, List<Purpose> purposes) {
    public LoanSheet {
        purposes = List.copyOf(purposes);
    }

    /** As lists show it. @param place in the order in which all applications came */
    public record Line(RequestNumber number, CompanyId company, String companyName, UUID programme, String programmeName, Won amount,
            LoanState state, LocalDateTime submittedAt, long place) {
    }

    /** What the company asked for. */
    public record Asked(UUID bankId, String bank, String branch, LocalDate consultedOn, boolean preferred) {
    }

    /** What was said about it. @param favoured what the reviewer proposes; null until then */
    public record Decision(@Nullable Boolean favoured, String opinion, @Nullable BasisPoints rate, @Nullable LocalDate validUntil,
            String lastWord, String objection) {
    }

    public boolean is(String state) {
        return line.state.name().equals(state);
    }

    /** Whether a bank keeps its book. */
    public boolean hasBook() {
        return decision.rate != null;
    }

    public boolean leadsTo(String state) {
        return line.state.leadsTo(LoanState.valueOf(state));
    }
}
