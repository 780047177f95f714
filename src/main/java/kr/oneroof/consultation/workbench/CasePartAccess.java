package kr.oneroof.consultation.workbench;

import java.util.List;

/**
 * A part of a case that somebody may have to see who may not read the case, such as the cost that a director grants.
 * The module whose pages show that part implements it and checks access at these addresses itself.
 */
public interface CasePartAccess {
    /** Patterns below {@code /desk/consultations/*}. */
    List<String> addresses();
}
