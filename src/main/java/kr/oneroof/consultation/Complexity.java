package kr.oneroof.consultation;

/** A simple matter is answered by one consultant, a complex one needs others (단순·복합). */
public enum Complexity {
    SIMPLE,
    COMPLEX;

    public String messageKey() {
        return "consultation.complexity." + name();
    }
}
