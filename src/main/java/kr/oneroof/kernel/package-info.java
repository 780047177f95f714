/** What every module stands on: ids, money, the refusals, time, and the hooks that concern the whole application. */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package kr.oneroof.kernel;

import org.springframework.modulith.ApplicationModule;
