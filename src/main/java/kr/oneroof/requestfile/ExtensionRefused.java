package kr.oneroof.requestfile;

/** An extension that the law does not allow. Its message is the tail of a message key: {@code third}, {@code longer-than-term}, {@code consent-missing}. */
public class ExtensionRefused extends RuntimeException {
    public ExtensionRefused(String why) {
        super(why);
    }
}
