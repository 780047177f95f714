package kr.oneroof.finance.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Segment;
import kr.oneroof.kernel.RequestNumber;

/** What is read of claims and payments. */
public interface SubsidyClaims {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Claim require(UUID claim);

    Optional<Claim> find(UUID bank, Quarter quarter);

    /** Of all banks, by name. */
    List<Claim> in(Quarter quarter);

    /** Of a bank, newest quarter first. */
    List<Claim> of(UUID bank);

    /** What the settlements of a bank left over, never above 0: it owes that much, in won. */
    long carried(UUID bank);

    /** How many lines of each verdict, and what they claim, in won. */
    Map<Verdict, Sum> sums(UUID claim);

    /** What was claimed in a quarter and what we reckon of it, by claim. */
    Map<UUID, Total> totals(Quarter quarter);

    /** Whether a bank had anything booked, or owes something: then it is settled although it claims nothing. */
    boolean isKnown(UUID bank);

    /** Why lines of a claim whose amount differs do so, by line. */
    Map<Long, Difference> reasons(Claim claim, List<Compared> lines);

    /**
     * Lines in the order in which they were sent. @param verdict null for all @param after the last line that was shown
     */
    List<Compared> lines(UUID claim, @Nullable Verdict verdict, long after);

    /** What is to be paid or was paid, by number; all lines of so many loans after one. */
    List<Paid> settlement(UUID claim, String after, int most);

    /** All that was paid for a loan, oldest first. */
    List<Paid> paidFor(RequestNumber number);

    record Sum(long lines, long claimed, long own) {}

    /**
     * In won. @param own our figure of what is paid @param off by verdict, how much more we reckon than was claimed;
     * never 0
     */
    record Total(long claimed, long own, Map<Verdict, Long> off) {
        public Total {
            off = Map.copyOf(off);
        }
    }

    /** One amount of one loan. @param kind REGULAR, ADJUSTMENT or RECOVERY */
    record Paid(
            RequestNumber number,
            String companyName,
            String kind,
            Quarter quarter,
            long amount,
            List<Segment> segments) {
        public Paid {
            segments = List.copyOf(segments);
        }

        public String messageKey() {
            return "finance.claim.kind." + kind;
        }
    }
}
