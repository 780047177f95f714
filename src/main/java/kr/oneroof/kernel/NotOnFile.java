package kr.oneroof.kernel;

/** What was asked for does not exist, or not for the one who asks: a 404 either way, so that nothing is given away. */
public class NotOnFile extends RuntimeException {
    public NotOnFile() {
        super("not on file");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
