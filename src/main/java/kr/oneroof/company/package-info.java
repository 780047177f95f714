/** The company's profile, typed once: members, certificates, snapshots. */
@ApplicationModule(displayName = "Company (기업)", allowedDependencies = {"kernel", "kernel :: form", "identity", "notice", "audit"})
@NullMarked
package kr.oneroof.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
