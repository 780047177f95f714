/** The hook for figures and the pages for officials. Knows no service. */
@ApplicationModule(
        displayName = "Figures (지표)",
        allowedDependencies = {"kernel", "identity", "clock"})
package kr.oneroof.dashboard;

import org.springframework.modulith.ApplicationModule;
