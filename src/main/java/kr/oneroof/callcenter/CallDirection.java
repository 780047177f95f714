package kr.oneroof.callcenter;

/** Whether the caller called the centre or the centre calls. */
public enum CallDirection {
    IN,
    OUT
}
