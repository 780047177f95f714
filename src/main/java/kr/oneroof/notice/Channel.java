package kr.oneroof.notice;

/** How a letter travels; {@code SMS} stands for Alimtalk too. */
enum Channel {
    EMAIL,
    SMS
}
