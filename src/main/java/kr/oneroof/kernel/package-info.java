/** What every room stands on: ids, money, the refusals, time, and the hooks that concern the whole house. */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package kr.oneroof.kernel;

import org.springframework.modulith.ApplicationModule;
