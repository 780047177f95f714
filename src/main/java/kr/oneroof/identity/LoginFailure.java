package kr.oneroof.identity;

/** Why somebody was not let in. Only the record says so, never the page. */
enum LoginFailure {
    NO_ACCOUNT,
    CLOSED_ACCOUNT,
    WRONG_PASSWORD,
    WRONG_CODE,
    RESTING
}
