package kr.oneroof.callcenter;

/** Whether we were called or shall call. */
public enum Direction {
    IN,
    OUT
}
