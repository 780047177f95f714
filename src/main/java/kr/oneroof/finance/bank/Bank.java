package kr.oneroof.finance.bank;

import java.util.UUID;

/** A bank that lends under the agreement with the city (협약은행). */
public record Bank(UUID id, String name) {}
