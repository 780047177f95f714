package kr.oneroof.finance.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;

/** Compares what a bank claims with our own figures (대사). */
@Component
public class ClaimComparison {
    private static final int BATCH = 1_000;

    private final LoanAccountQueries accountQueries;
    private final ClaimLineRepository lineRepository;
    private final ClaimRepository repository;

    ClaimComparison(LoanAccountQueries accountQueries, ClaimLineRepository lineRepository, ClaimRepository repository) {
        this.accountQueries = accountQueries;
        this.lineRepository = lineRepository;
        this.repository = repository;
    }

    /** Compares all lines, a batch at a time, and keeps nothing. */
    public List<ComparedClaimLine> compare(UUID bank, Quarter quarter, List<ClaimRow> claimed) {
        var all = new ArrayList<ComparedClaimLine>();
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            all.addAll(compare(bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
        return all;
    }

    /** Compares all lines, and keeps them with a revision of the claim. */
    void keep(UUID claim, int revision, UUID bank, Quarter quarter, List<ClaimRow> claimed) {
        var seen = new HashSet<String>();
        for (var from = 0; from < claimed.size(); from += BATCH) {
            lineRepository.claimed(
                    claim,
                    revision,
                    compare(bank, quarter, claimed.subList(from, Math.min(claimed.size(), from + BATCH)), seen));
        }
    }

    /**
     * Compares a claim again: what became known since the bank sent its lines may lead to other verdicts.
     *
     * @return the claim, with a new revision where a verdict changed
     */
    Claim again(Claim claim) {
        var all = new ArrayList<ComparedClaimLine>();
        var seen = new HashSet<String>();
        var same = true;
        for (var before = lineRepository.lines(claim, 0, BATCH);
                !before.isEmpty();
                before = lineRepository.lines(claim, before.getLast().row().line(), BATCH)) {
            var now = compare(
                    claim.bank(),
                    claim.quarter(),
                    before.stream().map(ComparedClaimLine::row).toList(),
                    seen);
            same &= now.equals(before);
            all.addAll(now);
        }
        if (same) {
            return claim;
        }
        var revision = repository.revise(claim);
        for (var from = 0; from < all.size(); from += BATCH) {
            lineRepository.claimed(claim.id(), revision, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return repository.lock(claim.id());
    }

    /** @param seen loans of earlier lines; those of these lines join them */
    private List<ComparedClaimLine> compare(UUID bank, Quarter quarter, List<ClaimRow> lines, Set<String> seen) {
        var accounts = accounts(bank, lines);
        return lines.stream()
                .map(line -> {
                    var account = accounts.get(line.number());
                    var known = account != null && isOfThatCompany(line, account);
                    var again = known && !seen.add(line.number());
                    var own = account == null || !known || again
                            ? null
                            : (Long) account.due(quarter).amount();
                    return new ComparedClaimLine(
                            line,
                            own,
                            ClaimVerdict.of(
                                    known, again, line.claimed(), own == null && again ? Long.valueOf(0) : own));
                })
                .toList();
    }

    /** Whether the bank kept a supported loan in that quarter. */
    boolean isAwaited(UUID bank, Quarter quarter) {
        return accountQueries.lending(quarter).contains(bank);
    }

    private Map<String, LoanAccount> accounts(UUID bank, List<ClaimRow> lines) {
        var all = new HashMap<String, LoanAccount>();
        accountQueries.accounts(lines.stream().map(ClaimRow::number).distinct().toList()).stream()
                .filter(account -> account.loan().party().bank().equals(bank))
                .forEach(account -> all.put(account.loan().number().value(), account));
        return all;
    }

    private static boolean isOfThatCompany(ClaimRow line, LoanAccount account) {
        return line.businessNumber().isEmpty()
                || line.businessNumber().equals(account.loan().party().businessNumber());
    }
}
