package kr.oneroof.finance.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;

/** Sets what a bank claims beside what we reckon ourselves (대사). */
@Component
class ClaimComparison {
    private final LoanAccountQueries accountQueries;

    ClaimComparison(LoanAccountQueries accountQueries) {
        this.accountQueries = accountQueries;
    }

    /** @param seen loans of earlier lines; those of these lines join them */
    List<ComparedClaimLine> compare(UUID bank, Quarter quarter, List<ClaimRow> lines, Set<String> seen) {
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
