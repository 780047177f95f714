package kr.oneroof.identity;

import java.util.List;

/**
 * Hung up as a bean by each room: which roles reach which of its addresses. An address on no plan is refused to all.
 */
public interface RouteSource {
    /** More specific patterns first. */
    List<Route> doors();
}
