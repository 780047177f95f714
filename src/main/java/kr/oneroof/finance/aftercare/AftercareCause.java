package kr.oneroof.finance.aftercare;

/** Why the centre acts (사후관리 사유; 경상남도 중소기업육성기금 조례 시행규칙 제39조, 경기도 제13조). */
public enum AftercareCause {
    /** 휴업. */
    SUSPENDED_BUSINESS,
    /** 폐업. */
    CLOSED,
    /** 관외 이전. */
    MOVED_OUT,
    /** 용도 외 사용. */
    OTHER_USE,
    /** 허위 서류. */
    FALSE_PAPERS,
    /** 완료보고 없음. */
    NO_REPORT,
    /** 부도·회생·경매. */
    INSOLVENT,
    /** 세금 체납. */
    TAX_ARREARS,
    /** 주업종 변경. */
    INDUSTRY_CHANGED,
    /** 대표자·소유 변경. */
    OWNER_CHANGED;

    public String messageKey() {
        return "finance.aftercare.cause." + name();
    }
}
