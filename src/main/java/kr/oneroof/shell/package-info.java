/** What frames the pages: layout, menu, language, errors, home. */
@ApplicationModule(displayName = "Shell",
        allowedDependencies = {"kernel", "kernel :: form", "clock", "identity", "company", "document", "notice", "audit", "dashboard",
            "requestfile", "consultation"})
@NullMarked
package kr.oneroof.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
