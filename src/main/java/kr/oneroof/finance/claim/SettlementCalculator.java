package kr.oneroof.finance.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;

/** Reckons a settlement, a thousand loans at a time, so that memory stays flat however large a bank is. */
@Component
class SettlementCalculator {
    private static final int BATCH = 1_000;

    private final ClaimLineRepository lineRepository;
    private final ClaimRepository repository;
    private final LoanAccountQueries accountQueries;

    SettlementCalculator(
            ClaimLineRepository lineRepository, ClaimRepository repository, LoanAccountQueries accountQueries) {
        this.lineRepository = lineRepository;
        this.repository = repository;
        this.accountQueries = accountQueries;
    }

    void reckon(Claim claim) {
        var closed = repository.closed(claim.bank());
        each(
                after -> lineRepository.payable(claim.id(), claim.revision(), after, BATCH),
                numbers -> claimed(claim, numbers, closed),
                claim);
        if (!closed.isEmpty()) {
            each(
                    after -> lineRepository.changed(claim.bank(), after, BATCH),
                    numbers -> adjustments(numbers, closed),
                    claim);
        }
    }

    /** Work on a batch of loans. */
    private interface Batch {
        List<Settlement.Line> lines(List<String> numbers);
    }

    private void each(Function<String, List<String>> next, Batch batch, Claim claim) {
        var numbers = next.apply("");
        while (!numbers.isEmpty()) {
            var lines = batch.lines(numbers);
            if (!lines.isEmpty()) {
                lineRepository.settled(claim.id(), lines);
            }
            numbers = next.apply(numbers.getLast());
        }
    }

    /** The quarter's own lines, and those of earlier quarters that the bank had left out. */
    private List<Settlement.Line> claimed(Claim claim, List<String> numbers, List<Quarter> closed) {
        var paid = lineRepository.paid(numbers);
        var lines = new ArrayList<Settlement.Line>();
        for (var account : accountQueries.accounts(numbers)) {
            var before = paid.getOrDefault(account.loan().number().value(), Map.of());
            lines.add(Settlement.regular(account, claim.quarter()));
            lines.addAll(Settlement.adjustments(
                    account,
                    closed.stream()
                            .filter(quarter -> !before.containsKey(quarter))
                            .toList(),
                    before));
        }
        return lines;
    }

    /** What became known since of quarters that were paid. */
    private List<Settlement.Line> adjustments(List<String> numbers, List<Quarter> closed) {
        var paid = lineRepository.paid(numbers);
        var lines = new ArrayList<Settlement.Line>();
        for (var account : accountQueries.accounts(numbers)) {
            var before = paid.getOrDefault(account.loan().number().value(), Map.of());
            lines.addAll(Settlement.adjustments(
                    account, closed.stream().filter(before::containsKey).toList(), before));
        }
        return lines;
    }
}
