package kr.oneroof.identity;

/** How somebody came to be logged out. */
public enum LogOutReason {
    /** By the button. */
    ASKED,
    /** Nothing was asked for half an hour, or the session was lost. */
    TIMEOUT,
    /** The longest life of a session was over. */
    LONGEST,
    /** From elsewhere: a new password, other roles, another device. */
    ENDED
}
