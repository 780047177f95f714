package kr.oneroof.advisory.matching;

import kr.oneroof.advisory.panel.Firm;

/** A firm that a request names besides the company itself. */
public record Party(Kind kind, Firm firm) {
    /** Competitor (경쟁사) or counter-party in a dispute (상대방). */
    public enum Kind {
        COMPETITOR,
        COUNTERPARTY;

        public String messageKey() {
            return "advisory.party." + name();
        }
    }
}
