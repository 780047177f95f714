/**
 * What OneRoof stands on: the PostgreSQL server beside the demo, which survives a crash of either process, and what is
 * asked of every database before pages are served.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package kr.oneroof.database;

import org.springframework.modulith.ApplicationModule;
