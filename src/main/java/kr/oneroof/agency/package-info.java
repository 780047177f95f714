/** Support agencies (입주·협력기관): their directory, and requests that go to them by link. */
@ApplicationModule(
        displayName = "Partner agencies (협력기관)",
        allowedDependencies = {
            "kernel",
            "kernel :: form",
            "clock",
            "identity",
            "company",
            "document",
            "notice",
            "audit",
            "requestfile",
            "requestfile :: events",
            "requestfile :: road"
        })
package kr.oneroof.agency;

import org.springframework.modulith.ApplicationModule;
