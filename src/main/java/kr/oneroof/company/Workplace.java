package kr.oneroof.company;

import java.util.UUID;

/**
 * A place where the company works (사업장). @param inCity whether it lies in the centre's city, which programmes ask for
 */
public record Workplace(UUID id, String name, String address, boolean inCity) {}
