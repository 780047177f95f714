package kr.oneroof.callcenter;

/** Whether we were called or shall call. */
public enum CallDirection {
    IN,
    OUT
}
