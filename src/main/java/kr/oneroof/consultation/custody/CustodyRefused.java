package kr.oneroof.consultation.custody;

/** A hand-over or a call for help that makes no sense; the message is a code for the field of the form that is at fault. */
public class CustodyRefused extends RuntimeException {
    private final String field;

    CustodyRefused(String field, String code) {
        super(code);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
