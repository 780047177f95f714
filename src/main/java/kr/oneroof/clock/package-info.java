/** Working time as Korean law counts it: holidays, due dates and their explanation. */
@ApplicationModule(
        displayName = "Clock (업무시간)",
        allowedDependencies = {"kernel", "identity"})
package kr.oneroof.clock;

import org.springframework.modulith.ApplicationModule;
