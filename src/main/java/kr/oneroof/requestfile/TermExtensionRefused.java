package kr.oneroof.requestfile;

import kr.oneroof.kernel.form.Refused;

/**
 * An extension that the law does not allow. Its message is the tail of a message key: {@code third},
 * {@code longer-than-term}, {@code consent-missing}.
 */
public class TermExtensionRefused extends Refused {
    public TermExtensionRefused(String why) {
        super("refused." + why + (why.equals("consent-missing") ? ".extension.consent" : ".extension.days"), why);
    }
}
