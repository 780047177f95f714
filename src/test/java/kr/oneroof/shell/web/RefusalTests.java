package kr.oneroof.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

import kr.oneroof.identity.HeaderSource;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.form.Refused;

/** Whatever a rule forbids, in whichever module, ends with words in both languages and a status of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTests {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern WORD = Pattern.compile("\"([A-Za-z-]+(?:\\.[A-Za-z.-]+)?)\"");
    private static final Pattern PASSED = Pattern.compile("refuse\\([^\"]*, \"([a-z-]+)\"\\)");
    /** No refusals: they have handlers of their own, or never reach a page. */
    private static final Set<String> OTHERS = Set.of(
            NotOnFile.class.getName(),
            ChangedMeanwhile.class.getName(),
            TransitionRefused.class.getName(),
            "kr.oneroof.company.web.NoCompanyYet",
            "kr.oneroof.consultation.export.ExportPieceRepository$Stopped",
            "kr.oneroof.database.StartRefused",
            "kr.oneroof.kernel.TooManyRequests");
    /** Reasons that stand elsewhere than where the refusal is made. */
    private static final Map<String, List<String>> NAMED_ELSEWHERE = Map.of(
            "kr.oneroof.consultation.outreach.TourRefused", List.of("day-past", "day-off"),
            "kr.oneroof.agency.AgencyReferralRefused", List.of("closed", "open", "declinedTwice", "working"),
            "kr.oneroof.requestfile.road.CrossingRefused",
                    List.of(
                            "road.confidential",
                            "callcenter.road.offered",
                            "callcenter.road.no-consent",
                            "finance.road.decided",
                            "advisory.road.at-work",
                            "venue.road.decided"));

    private final Map<String, String> sources = new TreeMap<>();
    private final List<Class<?>> types = new ArrayList<>();

    @BeforeAll
    void readTheHouse() throws Exception {
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(RuntimeException.class));
        for (var found : scanner.findCandidateComponents("kr.oneroof")) {
            var type = Class.forName(found.getBeanClassName());
            var home = type.getProtectionDomain().getCodeSource().getLocation().getPath();
            if (!home.contains("test-classes")) {
                types.add(type);
            }
        }
    }

    @Test
    void areAllOfOneKind() {
        assertThat(types).hasSizeGreaterThan(40);
        assertThat(types.stream()
                        .filter(type -> !Refused.class.isAssignableFrom(type))
                        .map(Class::getName)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @Test
    void haveWordsInBothLanguagesAndAStatus() throws Exception {
        var advice = advice();
        var mute = new TreeSet<String>();
        var seen = 0;
        for (var type : refusals()) {
            for (var refused : examples(type)) {
                for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                    seen++;
                    if (!isSaid(advice, refused, language)) {
                        mute.add(type.getSimpleName() + " " + refused.messageKey() + " " + language);
                    }
                }
            }
        }
        assertThat(mute).isEmpty();
        assertThat(seen).isGreaterThan(250);
    }

    /** A reason that a variable holds is on the list above, or nobody asks for its words. */
    @Test
    void areMadeOfReasonsThatThisTestKnows() {
        var unknown = new TreeSet<String>();
        for (var type : refusals()) {
            sources.forEach((name, source) -> held(type)
                    .matcher(source)
                    .results()
                    .filter(found -> takesText(type)
                            && !NAMED_ELSEWHERE.containsKey(type.getName())
                            && passed(type, source).isEmpty())
                    .map(found -> name + ": " + found.group())
                    .forEach(unknown::add));
        }
        assertThat(unknown).isEmpty();
    }

    private static Pattern held(Class<?> type) {
        return Pattern.compile("new (?:\\w+\\.)?" + type.getSimpleName() + "\\([a-z]\\w*\\)");
    }

    /** The reasons which the same file hands to the one method that makes the refusal. */
    private static List<String> passed(Class<?> type, String source) {
        return !held(type).matcher(source).find()
                ? List.of()
                : PASSED.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static boolean takesText(Class<?> type) {
        var taken = type.getDeclaredConstructors()[0].getParameterTypes();
        return taken.length > 0 && taken[0] == String.class;
    }

    private boolean isSaid(ErrorAdvice advice, Refused refused, Locale language) {
        var request = new MockHttpServletRequest("POST", "/somewhere/verb");
        request.addPreferredLocale(language);
        try {
            var page = advice.ruleForbids(refused, request);
            return page.getStatus() == HttpStatus.CONFLICT
                    && page.getModel().get("words") instanceof String words
                    && !words.isBlank()
                    && words.matches("(?s).*[가-힣].*") == language.equals(Locale.KOREAN);
        } catch (org.springframework.context.NoSuchMessageException _) {
            return false;
        }
    }

    private List<Class<?>> refusals() {
        return types.stream()
                .filter(Refused.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** One of each reason that stands in the sources. */
    private List<Refused> examples(Class<?> type) throws ReflectiveOperationException {
        var maker = type.getDeclaredConstructors()[0];
        maker.setAccessible(true);
        var reasons = reasons(type, maker);
        assertThat(reasons).as(type.getName()).isNotEmpty();
        var made = new ArrayList<Refused>();
        for (var reason : reasons) {
            made.add((Refused) maker.newInstance(reason));
        }
        return made;
    }

    private List<Object[]> reasons(Class<?> type, Constructor<?> maker) {
        var taken = maker.getParameterTypes();
        if (taken.length == 0 || taken[0] != String.class) {
            return taken.length == 1 && taken[0].isEnum()
                    ? Stream.of(taken[0].getEnumConstants())
                            .map(one -> new Object[] {one})
                            .toList()
                    : List.<Object[]>of(Stream.of(taken).map(RefusalTests::some).toArray());
        }
        var elsewhere = NAMED_ELSEWHERE.getOrDefault(type.getName(), List.of()).stream();
        var texts = (int) Stream.of(taken).filter(String.class::equals).count();
        return Stream.concat(elsewhere.map(List::of), written(type).stream().flatMap(words -> inGroups(words, texts)))
                .map(words -> Stream.iterate(0, i -> i + 1)
                        .limit(taken.length)
                        .map(i -> i < texts ? words.get(i) : some(taken[i]))
                        .toArray())
                .toList();
    }

    /** A choice between two reasons is two; a field and its reason are one. */
    private static Stream<List<String>> inGroups(List<String> words, int texts) {
        return texts == 1 ? words.stream().map(List::of) : Stream.of(words);
    }

    private List<List<String>> written(Class<?> type) {
        var call = Pattern.compile("new (?:\\w+\\.)?" + type.getSimpleName() + "\\(([^;]*?)\\)+;");
        var everywhere = new ArrayList<List<String>>();
        sources.values()
                .forEach(source -> call.matcher(source)
                        .results()
                        .map(found -> WORD.matcher(found.group(1))
                                .results()
                                .map(word -> word.group(1))
                                .toList())
                        .filter(words -> !words.isEmpty())
                        .forEach(everywhere::add));
        sources.values().forEach(source -> passed(type, source).forEach(reason -> everywhere.add(List.of(reason))));
        return everywhere;
    }

    private static Object some(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        return type == int.class
                ? (Object) 3
                : type == List.class
                        ? List.of("Ganada")
                        : type == Object[].class
                                ? new Object[] {20}
                                : type == RequestNumber.class
                                        ? new RequestNumber("2026-000001")
                                        : new IllegalStateException("cause");
    }

    private static ErrorAdvice advice() throws IOException {
        var none = new DefaultListableBeanFactory();
        var frames = new FrameFactory(none.getBeanProvider(MenuSource.class), none.getBeanProvider(HeaderSource.class));
        return new ErrorAdvice(new ErrorPage(frames, words()));
    }

    private static ReloadableResourceBundleMessageSource words() throws IOException {
        var words = new ReloadableResourceBundleMessageSource();
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        try (var bundles = Files.list(Path.of("src/main/resources/messages"))) {
            words.setBasenames(bundles.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_en"))
                    .map(name -> "classpath:messages/" + name.replace(".properties", ""))
                    .toArray(String[]::new));
        }
        return words;
    }
}
