/** What keeps the house answering: the first requests, a process that stands still, a database that is away. */
@ApplicationModule(displayName = "Operation (운영)", allowedDependencies = {"kernel", "identity"})
@NullMarked
package kr.oneroof.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
