package kr.oneroof.dashboard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigurePeriod;

/**
 * Where the page of figures stands.
 *
 * @param period the named period shown, if it is one
 */
record FiguresPage(FigureFilter filter, @Nullable FigurePeriod period) {
    /** The same figures of another period. */
    public String at(FigurePeriod other) {
        var address = UriComponentsBuilder.fromPath("/figures").queryParam("period", other);
        filter.narrowed().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.buildAndExpand(filter.narrowed()).encode().toUriString();
    }

    public boolean isNow(FigurePeriod other) {
        return other == period;
    }

    public boolean chooses(String name, String value) {
        return value.equals(filter.narrowed().get(name));
    }
}
