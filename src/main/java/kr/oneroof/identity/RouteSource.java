package kr.oneroof.identity;

import java.util.List;

/**
 * A bean of each module: which roles reach which of its addresses. An address that no module names is refused to all.
 */
public interface RouteSource {
    /** More specific patterns first. */
    List<Route> routes();
}
