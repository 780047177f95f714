/**
 * People, roles, login, second factor, consent. What others may reach is told by each module's
 * {@link kr.oneroof.identity.RouteSource}.
 */
@ApplicationModule(
        displayName = "Identity (계정)",
        allowedDependencies = {"kernel", "kernel :: form"})
package kr.oneroof.identity;

import org.springframework.modulith.ApplicationModule;
