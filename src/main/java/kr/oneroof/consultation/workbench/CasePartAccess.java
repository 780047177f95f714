package kr.oneroof.consultation.workbench;

import java.util.List;

/**
 * A part of a case that somebody may have to see who may not read the case, such as the cost that a director grants.
 * Hung up by the module whose pages show that part; at these addresses it asks for itself who may enter.
 */
public interface CasePartAccess {
    /** Patterns below {@code /desk/consultations/*}. */
    List<String> addresses();
}
