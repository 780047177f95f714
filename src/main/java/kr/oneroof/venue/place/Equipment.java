package kr.oneroof.venue.place;

import java.util.UUID;

import kr.oneroof.kernel.Won;

/** What can be lent with a room (대관 장비). @param stock pieces that there are @param won for one piece and booking */
public record Equipment(UUID id, String name, int stock, Won won) {}
