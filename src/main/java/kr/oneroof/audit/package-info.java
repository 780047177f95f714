/** Who changed what, and who looked at whose data. */
@ApplicationModule(displayName = "Audit (감사기록)", allowedDependencies = {"kernel", "identity"})
@NullMarked
package kr.oneroof.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
