package kr.oneroof.dashboard;

import java.time.YearMonth;

/**
 * What the figures are asked for. Months are those of receipt in Seoul, both inside.
 *
 * @param category code of the service's own category list, empty for all
 * @param district town or neighbourhood (읍면동), empty for all
 */
public record FigureFilter(YearMonth from, YearMonth until, String category, String district) {
}
