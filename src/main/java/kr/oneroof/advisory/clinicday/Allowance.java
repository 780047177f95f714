package kr.oneroof.advisory.clinicday;

import kr.oneroof.kernel.PersonId;

/** How much an expert may still take on; a fact for the solver. */
public record Allowance(PersonId expert, int left) {}
