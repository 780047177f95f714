package kr.oneroof.consultation;

/** Simple matters are answered from the desk, complex ones need others (단순·복합). */
public enum Complexity {
    SIMPLE,
    COMPLEX;

    public String messageKey() {
        return "consultation.complexity." + name();
    }
}
