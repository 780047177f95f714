package kr.oneroof.finance.eligibility;

import java.util.List;
import java.util.Map;

/** Which papers of a programme's list (구비서류) prove what a rule asks, the best one first. */
public final class Evidence {
    private static final Map<String, List<String>> PAPERS = Map.of(
            "in-city", List.of("FACTORY_REGISTRATION", "BUSINESS_REGISTRATION"),
            "size", List.of("FINANCIAL_STATEMENT", "INSURED_LIST"),
            "industry", List.of("BUSINESS_REGISTRATION", "FACTORY_REGISTRATION"),
            "excluded-industry", List.of("BUSINESS_REGISTRATION"),
            "operating", List.of("VAT_STATEMENT", "FACTORY_REGISTRATION"),
            "tax-paid", List.of("TAX_CLEARANCE"),
            "independent", List.of("CORPORATE_REGISTER", "FINANCIAL_STATEMENT"),
            "credit-sound", List.of("BANK_CONSULTATION"));

    private Evidence() {}

    /** @return empty for what no paper proves: the centre's own figures, or the company's word */
    public static List<String> of(String rule) {
        return PAPERS.getOrDefault(rule, List.of());
    }
}
