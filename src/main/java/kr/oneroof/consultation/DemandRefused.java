package kr.oneroof.consultation;

/** The law forbids this demand, or this extension of one; the message is a code for the field that is at fault. */
public class DemandRefused extends RuntimeException {
    DemandRefused(String code) {
        super(code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
