/**
 * The advisory panel (비즈니스자문단): experts, matching with reasons, offers, and advice from the first session to the fee.
 */
@ApplicationModule(
        displayName = "Advisory panel (비즈니스자문단)",
        allowedDependencies = {
            "kernel",
            "kernel :: form",
            "clock",
            "identity",
            "company",
            "document",
            "document :: sheet",
            "notice",
            "audit",
            "dashboard",
            "requestfile",
            "requestfile :: road",
            "requestfile :: events"
        })
package kr.oneroof.advisory;

import org.springframework.modulith.ApplicationModule;
