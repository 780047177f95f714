package kr.oneroof.consultation;

/** How a company wishes to be consulted (상담 방식). */
public enum ConsultationMode {
    /** 온라인 답변. */
    ONLINE,
    /** 전화. */
    PHONE,
    /** 상시상담실 방문. */
    ROOM,
    /** 현장클리닉. */
    FIELD_CLINIC,
    /** 찾아가는 애로해결. */
    OUTREACH;

    /** Whether people meet, so that a day has to be found. */
    public boolean isVisit() {
        return this == ROOM || this == FIELD_CLINIC || this == OUTREACH;
    }

    public String messageKey() {
        return "consultation.mode." + name();
    }
}
