package kr.oneroof.callcenter.wallboard;

/** The wallboard (현황판): today, as it stands now. */
public interface Wallboard {
    Board now();
}
