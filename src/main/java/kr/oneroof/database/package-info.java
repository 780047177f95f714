/**
 * What the house stands on: the PostgreSQL server beside the demo, which survives a crash of either process, and what is
 * asked of every database before pages are served.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
@NullMarked
package kr.oneroof.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
