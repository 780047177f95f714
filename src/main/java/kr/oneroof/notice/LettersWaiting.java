package kr.oneroof.notice;

/** Letters were put into the outbox; once that is committed, somebody should carry them. */
record LettersWaiting() {}
