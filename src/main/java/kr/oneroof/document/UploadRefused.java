package kr.oneroof.document;

import org.springframework.context.MessageSourceResolvable;

/** Why a file was not taken, as a message for the one who sent it: {@code messages.getMessage(refused, locale)}. */
public class UploadRefused extends RuntimeException implements MessageSourceResolvable {
    private final String key;
    private final transient Object[] arguments;

    UploadRefused(String reason, Object... arguments) {
        super(reason);
        this.key = "document.refused." + reason;
        this.arguments = arguments;
    }

    /** The message key. */
    public String key() {
        return key;
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.clone();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
