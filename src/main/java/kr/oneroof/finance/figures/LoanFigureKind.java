package kr.oneroof.finance.figures;

/** What is counted of the applications of a programme's year, and what stands behind the number. */
public enum LoanFigureKind {
    /** 신청. */
    APPLIED("true", "amount"),
    /** 추천. */
    RECOMMENDED("approved > 0", "approved"),
    /** Decided either way. */
    DECIDED("days is not null", "amount"),
    /** 대출 실행. */
    EXECUTED("drawn > 0", "drawn"),
    /** 실효: what was recommended and not drawn in time. */
    LAPSED("lapsed", "approved - drawn"),
    /** 불승인. */
    REFUSED("state = 'REJECTED'", "amount"),
    /** 대출 잔액. */
    RUNNING("balance > 0", "balance"),
    /** 이차보전금 지급. */
    PAID("paid > 0", "paid"),
    /** 지원중단. */
    STOPPED("stopped", "approved"),
    /** 환수 결정. */
    RECOVERED("recovery > 0", "recovery");

    private final String condition;
    private final String won;

    LoanFigureKind(String condition, String won) {
        this.condition = condition;
        this.won = won;
    }

    /** Over the rows of {@link LoanFigures}. */
    String condition() {
        return condition;
    }

    String won() {
        return won;
    }

    public String messageKey() {
        return "finance.figure." + name();
    }
}
