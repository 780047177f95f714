package kr.oneroof.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kr.oneroof.support.ModuleTest;

/**
 * Every form of the loan and venue services that changes something carries the version it was shown with, or has a
 * reason not to.
 */
@ModuleTest
class FormVersionTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Why there is no record yet, or nobody else who could change it. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("/bank/news", "a file is sent; nothing changes before it is taken"),
            Map.entry("/bank/news/{upload}", "a file is taken once, as it was checked"),
            Map.entry("/bank/claims/files/{upload}", "a file is taken once, as it was checked"),
            Map.entry("/desk/claims/opening", "begins a claim; refused where there is one"),
            Map.entry("/desk/loan-programmes/new", "begins a programme, with the key of its form"),
            Map.entry("/loans/drafts/{draft}/{step}", "a draft counts its own versions for autosave"),
            Map.entry("/loans/drafts/{draft}/submission", "files, with the draft as the key of its form"),
            Map.entry("/loans/drafts/{draft}/removal", "the draft of one person"),
            Map.entry("/tools/interest-subsidy", "reckons and keeps nothing"),
            Map.entry("/venue/bookings/hold", "begins a draft"),
            Map.entry("/venue/bookings/line", "begins a draft"),
            Map.entry("/venue/bookings/drafts/{draft}", "files, with the draft as the key of its form"),
            Map.entry("/desk/venue/bookings/hold", "begins a draft for a caller"),
            Map.entry("/desk/venue/bookings/line", "begins a draft for a caller"),
            Map.entry(
                    "/desk/venue/bookings/drafts/{draft}", "files for a caller, with the draft as the key of its form"),
            Map.entry("/desk/venue/closures", "closes a room; refused where it is taken"),
            Map.entry("/desk/venue/rules/new", "rules are never changed, only followed by others"),
            Map.entry("/desk/venue/rooms/new", "begins a room; refused where the name is taken"),
            Map.entry("/desk/venue/payments", "a file is sent; nothing changes before it is taken"),
            Map.entry("/desk/venue/payments/{file}", "a file is taken once, as it was checked"));

    @Autowired
    private FormVersions versions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyFormIsAboutARecordWithAVersionOrSaysWhyNot() {
        var without = new HashSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            var home = handler.getBeanType().getPackageName();
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && (home.startsWith("kr.oneroof.finance") || home.startsWith("kr.oneroof.venue"))) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !versions.isVersioned(example(pattern)))
                        .forEach(without::add);
            }
        });
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
        assertThat(WITHOUT.values()).noneMatch(String::isBlank);
    }

    private static String example(String pattern) {
        return pattern.replace("{number}", "2026-000001")
                .replace("{quarter}", "2026-1")
                .replace("{from}", "2026-01-01")
                .replace("{step}", "who")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Test
    void everyFormIsWrittenSoThatTheVersionIsPutIn() throws IOException {
        var form = Pattern.compile("<form(?:[^>\"]|\"[^\"]*\")*method=\"post\"(?:[^>\"]|\"[^\"]*\")*>");
        for (var home : List.of("finance", "venue")) {
            try (var files = Files.walk(TEMPLATES.resolve(home))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".html")).toList()) {
                    assertThat(form.matcher(Files.readString(file)).results().map(found -> found.group()))
                            .as(file.toString())
                            .allSatisfy(tag -> assertThat(tag).contains("th:action"));
                }
            }
        }
    }

    @Test
    void tellsRecordsOfOneKindFromThoseOfAnother() {
        assertThat(Set.of(
                        "/desk/loans/2026-000001",
                        "/desk/loans/2026-000001/approval",
                        "/desk/loans/arrivals/2026-000001"))
                .allMatch(versions::isVersioned);
        assertThat(Set.of("/desk/loans", "/desk/loans/arrivals", "/desk/consultations/2026-000001"))
                .noneMatch(versions::isVersioned);
    }

    /** More often than there are connections. */
    @Test
    void readsAVersionAndGivesTheConnectionBack() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var turn = 0; turn < 40; turn++) {
                for (var path : List.of(
                        "/desk/loans/1999-000001",
                        "/desk/loans/arrivals/2026-000001",
                        "/bank/loans/2026-000001",
                        "/desk/claims/" + UUID.randomUUID(),
                        "/desk/aftercare/measures/" + UUID.randomUUID(),
                        "/desk/loan-programmes/" + UUID.randomUUID(),
                        "/desk/venue/1999-000001",
                        "/desk/venue/rooms/" + UUID.randomUUID())) {
                    assertThat(versions.version(path, null)).isEmpty();
                }
            }
        });
    }

    record Typed(String name, Inner inner, boolean other) {}

    record Inner(String kind) {}

    @Test
    void showsWhatSomebodyElseSavedInWords() {
        assertThat(Differences.between(
                        new Typed("나", new Inner("B"), true), new Typed("가", new Inner("A"), false), Map.of("B", "둘째")))
                .containsExactly(
                        new Differences.Difference("name", "나"), new Differences.Difference("inner.kind", "둘째"));
        assertThat(Differences.between(
                        new Typed("가", new Inner("A"), true), new Typed("가", new Inner("A"), true), Map.of()))
                .isEmpty();
    }
}
