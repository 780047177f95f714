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
public record LoanApplicationView(Line line, Asked asked, Decision decision, List<LoanPurpose> purposes) {
    public LoanApplicationView {
        purposes = List.copyOf(purposes);
    }

    /** As lists show it. @param place in the order in which all applications came */
    public record Line(
            RequestNumber number,
            CompanyId company,
            String companyName,
            UUID programme,
            String programmeName,
            Won amount,
            LoanState state,
            LocalDateTime submittedAt,
            long place) {}

    /** What the company asked for. */
    public record Asked(UUID bankId, String bank, String branch, LocalDate consultedOn, boolean preferred) {}

    /**
     * What was said about it.
     *
     * @param favoured what the reviewer proposes; null until then
     * @param waiver what was missing when somebody spoke in favour, and why all the same
     * @param granted no more than was asked for; null until it is approved
     */
    public record Decision(
            @Nullable Boolean favoured,
            String opinion,
            @Nullable Won granted,
            @Nullable BasisPoints rate,
            @Nullable LocalDate validUntil,
            Waiver waiver,
            Said said) {}

    /**
     * Between centre and company.
     *
     * @param lastWord what the state is about: what is missing, why it was refused or withdrawn
     * @param supplementUntil last day for what is missing; null when nothing was asked for
     * @param objectUntil last day for an objection; null while nothing is decided
     */
    public record Said(
            String lastWord,
            @Nullable LocalDate supplementUntil,
            @Nullable LocalDate objectUntil,
            String objection) {}

    /** Whether the last word is about where it stands now. */
    public boolean hasWord() {
        return !decision.said.lastWord.isEmpty()
                && (line.state == LoanState.SUPPLEMENT_REQUESTED
                        || line.state == LoanState.REJECTED
                        || line.state == LoanState.WITHDRAWN);
    }

    public boolean mayObject(LocalDate today) {
        var until = decision.said.objectUntil;
        return line.state == LoanState.REJECTED
                && decision.said.objection.isEmpty()
                && until != null
                && !today.isAfter(until);
    }

    /** Whether what was asked for is late, or there is nothing to wait for: then it may be refused without a review. */
    public boolean mayBeRefusedUnreviewed(LocalDate today) {
        var until = decision.said.supplementUntil;
        return line.state == LoanState.WAITLISTED
                || line.state == LoanState.SUPPLEMENT_REQUESTED && until != null && today.isAfter(until);
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
