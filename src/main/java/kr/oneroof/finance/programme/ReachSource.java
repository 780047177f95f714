package kr.oneroof.finance.programme;

import java.util.UUID;

/** Hung up by whoever knows the rules: how many of the companies on file a programme would let in. */
public interface ReachSource {
    /** @param passing of the companies on file; nobody is counted out for what is not known of them */
    record Count(int passing, int companies) {
        /** Below one in ten something is wrong with the rules more often than with the companies. */
        public boolean isAlarming() {
            return companies > 0 && passing * 10 < companies;
        }
    }

    Count of(UUID programme);
}
