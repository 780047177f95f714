/** The company's profile, typed once: members, certificates, snapshots. */
@ApplicationModule(
        displayName = "Company (기업)",
        allowedDependencies = {"kernel", "kernel :: form", "identity", "notice", "audit"})
package kr.oneroof.company;

import org.springframework.modulith.ApplicationModule;
