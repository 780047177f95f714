package kr.oneroof.document;

import kr.oneroof.kernel.Audited;

/** A record holds a file now. */
record FileAttached(String subject, FileId file, String sha256) implements Audited {
    @Override
    public String action() {
        return "document.attached";
    }

    @Override
    public String detail() {
        return "file " + file + ", sha-256 " + sha256;
    }
}
