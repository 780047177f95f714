package kr.oneroof.advisory.engagement;

import java.io.IOException;
import java.io.OutputStream;

/** The list of fees for whoever pays them (지급 명세). */
public interface Payments {
    /**
     * Writes the approved fees as a workbook with account numbers; each expert's look is kept with the reason. @return
     * how many
     */
    int write(OutputStream into, String reason) throws IOException;
}
