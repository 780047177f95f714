package kr.oneroof.dashboard.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureCache;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureFilterField;
import kr.oneroof.dashboard.FigurePeriod;
import kr.oneroof.dashboard.FigureReport;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;

/** Figures for the city: every tile opens to the records behind it, every chart has its table. */
@Controller
class FiguresController {
    private final List<FigureSource> sources;
    private final FigureCache cache;
    private final SeoulClock clock;

    FiguresController(List<FigureSource> sources, FigureCache cache, SeoulClock clock) {
        this.sources = sources;
        this.cache = cache;
        this.clock = clock;
    }

    /** Own months win over a named period; months in the wrong order are turned round. */
    @GetMapping("/figures")
    String show(
            @RequestParam(defaultValue = "THIS_YEAR") FigurePeriod period,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth from,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth until,
            @RequestParam Map<String, String> all,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var first =
                Optional.ofNullable(from).filter(FiguresController::isTold).orElseGet(() -> period.from(clock.today()));
        var last = Optional.ofNullable(until)
                .filter(FiguresController::isTold)
                .orElseGet(() -> period.until(clock.today()));
        var narrowings = sources.stream()
                .flatMap(source -> cache.narrowings(source).stream())
                .toList();
        var filter = new FigureFilter(
                first.isAfter(last) ? last : first, first.isAfter(last) ? first : last, narrowed(narrowings, all));
        var audience = Audience.of(actor);
        model.addAttribute("page", new FiguresPage(filter, from == null && until == null ? period : null));
        model.addAttribute("filter", filter);
        model.addAttribute("periods", FigurePeriod.values());
        model.addAttribute("narrowings", narrowings);
        model.addAttribute("city", audience == Audience.CITY);
        List<FigureReport> services = sources.stream()
                .map(source -> cache.report(source, filter, audience))
                .toList();
        model.addAttribute("services", services);
        return "dashboard/figures";
    }

    /** No figure is asked of other centuries, and the database knows none of the far ones. */
    private static boolean isTold(YearMonth month) {
        return month.getYear() >= 2000 && month.getYear() < 2200;
    }

    /** What nothing can be narrowed to narrows nothing. */
    private static Map<String, String> narrowed(List<FigureFilterField> narrowings, Map<String, String> all) {
        var narrowed = new LinkedHashMap<String, String>();
        narrowings.forEach(one -> {
            var value = all.getOrDefault(one.name(), "");
            if (one.choices().containsKey(value)) {
                narrowed.put(one.name(), value);
            }
        });
        return narrowed;
    }
}
