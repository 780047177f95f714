package kr.oneroof.finance.aftercare;

/** What the centre does (조치). */
public enum AftercareAction {
    /** 경고: nothing changes. */
    WARN,
    /** 지급중지: nothing is paid for some days. */
    SUSPEND,
    /** 지원중단: nothing is paid from a day on; what was paid too much is settled with the bank's next claim. */
    STOP,
    /** 지원중단과 환수: the company itself pays back what was paid too much. */
    RECOVER;

    public boolean halts() {
        return this != WARN;
    }

    public String messageKey() {
        return "finance.aftercare.action." + name();
    }
}
