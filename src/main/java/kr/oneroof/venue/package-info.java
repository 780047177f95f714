/** The building's rooms (대관): what is free, what it costs, who may use it when. No two bookings ever overlap. */
@ApplicationModule(
        displayName = "Venue booking (대관)",
        allowedDependencies = {
            "kernel",
            "kernel :: form",
            "clock",
            "identity",
            "company",
            "document",
            "document :: paper",
            "document :: sheet",
            "notice",
            "audit",
            "dashboard",
            "requestfile",
            "requestfile :: road",
            "requestfile :: events"
        })
package kr.oneroof.venue;

import org.springframework.modulith.ApplicationModule;
