/** Integrated call centre (통합콜센터): tickets, callbacks, transfers, and what became of them. */
@ApplicationModule(
        displayName = "Call centre (통합콜센터)",
        allowedDependencies = {
            "kernel",
            "kernel :: form",
            "clock",
            "identity",
            "company",
            "notice",
            "audit",
            "dashboard",
            "requestfile",
            "requestfile :: events",
            "requestfile :: road"
        })
package kr.oneroof.callcenter;

import org.springframework.modulith.ApplicationModule;
