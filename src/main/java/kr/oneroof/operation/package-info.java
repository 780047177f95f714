/** What keeps OneRoof answering: the first requests, a process that stands still, a database that is away. */
@ApplicationModule(
        displayName = "Operation (운영)",
        allowedDependencies = {"kernel", "identity"})
package kr.oneroof.operation;

import org.springframework.modulith.ApplicationModule;
