/**
 * Loans whose interest the city helps to carry (이차보전): programmes and the subsidy, exact to the won. No floating point.
 */
@ApplicationModule(
        displayName = "Interest-subsidy loans (이차보전 융자)",
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
package kr.oneroof.finance;

import org.springframework.modulith.ApplicationModule;
