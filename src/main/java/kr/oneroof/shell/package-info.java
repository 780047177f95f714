/** What frames the pages: layout, menu, language, errors, home. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "kernel",
            "kernel :: form",
            "clock",
            "identity",
            "company",
            "document",
            "notice",
            "audit",
            "dashboard",
            "requestfile",
            "consultation"
        })
package kr.oneroof.shell;

import org.springframework.modulith.ApplicationModule;
