/**
 * What every service stands on: one number, owner, due date, waits, history and hand-over. Imports no service, ever.
 */
@ApplicationModule(
        displayName = "Request file (접수철)",
        allowedDependencies = {"kernel", "kernel :: form", "clock", "identity", "company", "document", "notice", "audit"
        })
package kr.oneroof.requestfile;

import org.springframework.modulith.ApplicationModule;
