package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** The yardstick: how long, how wide and how public things may get before OneRoof stops being one. */
class ArchitectureLimitsTests {
    private static final Logger LOG = LoggerFactory.getLogger(ArchitectureLimitsTests.class);
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "TO" + "DO|FIX" + "ME|@Dis" + "abled|Thread\\.sl" + "eep|printStack" + "Trace|th:u" + "text");

    private static List<Method> methods = List.of();
    private static List<Type> types = List.of();

    record Method(String name, int lines, int parameters, boolean setterOfEntity) {
        /** What a class works with is counted by {@link CollaboratorLimitsTests}. */
        boolean isConstructor() {
            return name.endsWith(" <init>");
        }
    }

    record Type(String name, boolean isPublic, boolean inWeb) {}

    @BeforeAll
    static void readTheHouse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(java(MAIN));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
            var reader = new Reader(Trees.instance(task));
            task.parse().forEach(unit -> reader.scan(unit, unit));
            methods = List.copyOf(reader.methods);
            types = List.copyOf(reader.types);
        }
    }

    @Test
    void keepsFilesShort() {
        assertThat(java(MAIN)).filteredOn(file -> lines(file) > 290).isEmpty();
        assertThat(percentile(lengths(java(MAIN)), 95))
                .as("95th percentile of file lengths")
                .isLessThanOrEqualTo(190);
        assertThat(files(TEMPLATES, ".html"))
                .filteredOn(file -> lines(file) > 120)
                .isEmpty();
        assertThat(percentile(lengths(files(TEMPLATES, ".html")), 95))
                .as("templates")
                .isLessThanOrEqualTo(90);
    }

    @Test
    void keepsMethodsShortAndNarrow() {
        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods).filteredOn(method -> method.lines() > 40).isEmpty();
        assertThat(methods)
                .filteredOn(method -> !method.isConstructor() && method.parameters() > 6)
                .isEmpty();
        assertThat(methods).filteredOn(Method::setterOfEntity).isEmpty();
        assertThat(percentile(methods.stream().map(Method::lines).toList(), 95)).isLessThanOrEqualTo(20);
    }

    @Test
    void hidesWhatIsNoPromise() {
        assertThat(types).filteredOn(type -> type.inWeb() && type.isPublic()).isEmpty();
        assertThat(hiddenShare()).as("hidden types in percent").isGreaterThanOrEqualTo(45);
    }

    @Test
    void describesPackagesOnlyAtDoors() {
        assertThat(java(MAIN))
                .filteredOn(file -> file.endsWith("package-info.java"))
                .isNotEmpty()
                .allMatch(file ->
                        read(file).contains("@ApplicationModule") || read(file).contains("@NamedInterface"));
        assertThat(read(Path.of("pom.xml"))).contains("-XepOpt:NullAway:AnnotatedPackages=kr.oneroof");
    }

    @Test
    void leavesNothingBehind() {
        var all = new ArrayList<>(java(MAIN));
        all.addAll(java(TEST));
        all.addAll(files(TEMPLATES, ".html"));
        assertThat(all)
                .filteredOn(file -> LEFT_BEHIND.matcher(read(file)).find())
                .isEmpty();
    }

    @Test
    void testsAboutAsMuchAsItBuilds() {
        var ratio = 100 * total(java(TEST)) / total(java(MAIN));
        LOG.info("{}", table(ratio));
        assertThat(ratio).as("test lines for 100 lines of code").isGreaterThanOrEqualTo(38);
    }

    private static String table(int ratio) {
        var files = lengths(java(MAIN));
        var lines = methods.stream().map(Method::lines).sorted().toList();
        var pages = lengths(files(TEMPLATES, ".html"));
        return """

                measure                              today
                file length p95 / max                %d / %d of %d files
                method length median / p95 / max     %d / %d / %d of %d methods
                parameters, widest                   %d
                hidden types                         %d %% of %d
                template length median / p95 / max   %d / %d / %d of %d
                test lines for 100 lines of code     %d
                """.formatted(
                        percentile(files, 95),
                        files.getLast(),
                        files.size(),
                        percentile(lines, 50),
                        percentile(lines, 95),
                        lines.getLast(),
                        lines.size(),
                        methods.stream().mapToInt(Method::parameters).max().orElse(0),
                        hiddenShare(),
                        types.size(),
                        percentile(pages, 50),
                        percentile(pages, 95),
                        pages.getLast(),
                        pages.size(),
                        ratio);
    }

    private static int hiddenShare() {
        return Math.toIntExact(
                100 * types.stream().filter(type -> !type.isPublic()).count() / types.size());
    }

    private static int percentile(List<Integer> numbers, int share) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }

    private static List<Integer> lengths(List<Path> files) {
        return files.stream().map(ArchitectureLimitsTests::lines).sorted().toList();
    }

    private static int total(List<Path> files) {
        return files.stream().mapToInt(ArchitectureLimitsTests::lines).sum();
    }

    private static int lines(Path file) {
        return Math.toIntExact(read(file).lines().count());
    }

    private static List<Path> java(Path folder) {
        return files(folder, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Walks the syntax trees; records' canonical constructors are cards of data and not measured for width. */
    private static final class Reader extends TreeScanner<@Nullable Void, CompilationUnitTree> {
        private final Trees trees;
        private final List<Method> methods = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();
        private boolean inEntity;
        private boolean inRecord;
        private int depth;

        Reader(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
            var before = inEntity;
            var recordBefore = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            inEntity = type.getModifiers().getAnnotations().toString().contains("@Entity");
            if (depth++ == 0) {
                var isPublic = type.getModifiers().toString().contains("public");
                types.add(new Type(
                        type.getSimpleName().toString(),
                        isPublic,
                        String.valueOf(unit.getPackageName()).endsWith(".web")));
            }
            super.visitClass(type, unit);
            depth--;
            inEntity = before;
            inRecord = recordBefore;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var name = unit.getSourceFile().getName() + " " + method.getName();
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            var from = positions.getStartPosition(unit, method);
            var until = positions.getEndPosition(unit, method);
            if (from >= 0 && until >= 0) {
                var length = Math.toIntExact(map.getLineNumber(until) - map.getLineNumber(from) + 1);
                methods.add(new Method(
                        name,
                        length,
                        width(method),
                        inEntity && method.getName().toString().matches("set[A-Z].*")));
            }
            return super.visitMethod(method, unit);
        }

        private int width(MethodTree method) {
            return inRecord && method.getName().contentEquals("<init>")
                    ? 0
                    : method.getParameters().size();
        }
    }
}
