package kr.oneroof.finance.application;

import java.util.EnumSet;
import java.util.Set;

/** To what a company must agree before it applies (동의서). */
public enum LoanConsent {
    /** 개인정보 수집·이용 (개인정보 보호법 제15조). */
    COLLECTION,
    /** 은행과 시에 제공 (같은 법 제17조). */
    THIRD_PARTY,
    /** 신용정보 조회 (신용정보의 이용 및 보호에 관한 법률 제32조). */
    CREDIT_INFORMATION,
    /** 국세·지방세 납세 조회. */
    TAX_INQUIRY;

    public static Set<LoanConsent> all() {
        return EnumSet.allOf(LoanConsent.class);
    }

    /** As forms call it. */
    public String field() {
        return "agree" + name();
    }

    public String messageKey() {
        return "finance.consent." + name();
    }
}
