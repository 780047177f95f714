package kr.oneroof.notice;

/** A way out of OneRoof: SMTP, an SMS gateway, or the log of a developer's machine. */
interface LetterSender {
    LetterChannel channel();

    /** Throws whatever went wrong; the letter is then tried again later. */
    void deliver(Letter letter);

    /** Whether the words stay readable in the outbox afterwards; a real sender leaves nothing lying about. */
    boolean keepsWords();
}
