package kr.oneroof.consultation;

/** The way a difficulty reached the centre (접수 경로). */
public enum FilingChannel {
    WEB,
    PHONE,
    VISIT,
    FAX,
    MAIL,
    FIELD,
    AGENCY;

    public String messageKey() {
        return "consultation.channel." + name();
    }
}
