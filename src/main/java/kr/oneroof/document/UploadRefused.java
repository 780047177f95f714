package kr.oneroof.document;

import org.springframework.context.MessageSourceResolvable;

import kr.oneroof.kernel.form.Refused;

/** Why a file was not taken, as a message for the one who sent it: {@code messages.getMessage(refused, locale)}. */
public class UploadRefused extends Refused implements MessageSourceResolvable {
    UploadRefused(String reason, Object... arguments) {
        super("document.refused." + reason, reason, arguments);
    }

    /** The message key. */
    public String key() {
        return messageKey();
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey()};
    }

    @Override
    public Object[] getArguments() {
        return facts();
    }
}
