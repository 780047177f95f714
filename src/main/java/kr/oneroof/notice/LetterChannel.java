package kr.oneroof.notice;

/** How a letter travels; {@code SMS} stands for Alimtalk too. */
enum LetterChannel {
    EMAIL,
    SMS
}
