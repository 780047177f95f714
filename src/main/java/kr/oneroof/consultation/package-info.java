/** Difficulty consultations: filing, triage, answer, closure. */
@ApplicationModule(
        displayName = "Difficulty consultations (기업애로)",
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
            "requestfile :: events",
            "requestfile :: road"
        })
package kr.oneroof.consultation;

import org.springframework.modulith.ApplicationModule;
