package kr.oneroof.callcenter;

/** Who can answer: an agent at once, an expert, or somebody who goes there. */
public enum CallLevel {
    L1,
    L2,
    L3;

    public String messageKey() {
        return "callcenter.level." + name();
    }
}
