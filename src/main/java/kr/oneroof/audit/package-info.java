/** Who changed what, and who looked at whose data. */
@ApplicationModule(
        displayName = "Audit (감사기록)",
        allowedDependencies = {"kernel", "kernel :: form", "identity"})
package kr.oneroof.audit;

import org.springframework.modulith.ApplicationModule;
