package kr.oneroof.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * Reads all sources and says which texts a sum like {@code "venue.state." + name()} can become: constants of an enum,
 * both sides of a choice, what callers hand to a method, what a method returns. What it cannot know stays open.
 */
public final class ComputedKeys {
    private static final Pattern HEAD = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*[.-]");

    private final Map<Element, Set<TreePath>> givenTo = new HashMap<>();
    private final Map<Element, Set<TreePath>> returned = new HashMap<>();
    private final Map<Element, TreePath> declared = new HashMap<>();
    private final List<TreePath> sums = new ArrayList<>();
    private final Trees trees;

    /** The beginning of a key with all that it can become; empty when that cannot be known from the sources. */
    public record Sum(String head, String place, Optional<Set<String>> texts) {
        /** The class that holds it. */
        public String file() {
            return place.substring(0, place.indexOf(".java"));
        }
    }

    private ComputedKeys(Trees trees) {
        this.trees = trees;
    }

    /** @param isHead whether keys begin with this text */
    public static List<Sum> in(Path sources, Predicate<String> isHead) {
        try (var found = Files.walk(sources)) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty("java.class.path") + File.pathSeparator + "target/classes");
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, units);
            var keys = new ComputedKeys(Trees.instance(task));
            var parsed = task.parse();
            task.analyze();
            parsed.forEach(keys::read);
            return keys.sums.stream()
                    .map(keys::sum)
                    .filter(sum -> isHead.test(sum.head()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(CompilationUnitTree unit) {
        new TreePathScanner<@Nullable Void, @Nullable Element>() {
            @Override
            public @Nullable Void visitBinary(BinaryTree sum, @Nullable Element method) {
                var above = getCurrentPath().getParentPath().getLeaf();
                if (sum.getKind() == Tree.Kind.PLUS
                        && above.getKind() != Tree.Kind.PLUS
                        && head(sum).isPresent()) {
                    sums.add(getCurrentPath());
                }
                return super.visitBinary(sum, method);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Element outer) {
                return super.visitMethod(method, element(getCurrentPath()));
            }

            @Override
            public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Element method) {
                return super.visitLambdaExpression(lambda, null);
            }

            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Element method) {
                return super.visitClass(type, null);
            }

            @Override
            public @Nullable Void visitReturn(ReturnTree back, @Nullable Element method) {
                if (method != null && back.getExpression() != null) {
                    returned.computeIfAbsent(method, _ -> new HashSet<>())
                            .add(new TreePath(getCurrentPath(), back.getExpression()));
                }
                return super.visitReturn(back, method);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Element method) {
                declared.put(element(getCurrentPath()), getCurrentPath());
                return super.visitVariable(variable, method);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Element method) {
                give(element(getCurrentPath()), call.getArguments(), getCurrentPath());
                return super.visitMethodInvocation(call, method);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Element method) {
                give(element(getCurrentPath()), made.getArguments(), getCurrentPath());
                return super.visitNewClass(made, method);
            }
        }.scan(new TreePath(unit), null);
    }

    private void give(@Nullable Element called, List<? extends ExpressionTree> arguments, TreePath at) {
        if (called instanceof ExecutableElement method) {
            var single = method.getParameters().size() - (method.isVarArgs() ? 1 : 0);
            for (var i = 0; i < Math.min(arguments.size(), single); i++) {
                givenTo.computeIfAbsent(method.getParameters().get(i), _ -> new HashSet<>())
                        .add(new TreePath(at, arguments.get(i)));
            }
        }
    }

    private Sum sum(TreePath path) {
        var place = path.getCompilationUnit().getSourceFile().getName().replaceAll(".*/", "") + ":" + path.getLeaf();
        return new Sum(
                head((ExpressionTree) path.getLeaf()).orElseThrow(),
                place,
                Optional.ofNullable(texts(path, new HashSet<>())));
    }

    /** The first text of a sum, when it looks like the beginning of a key. */
    private static Optional<String> head(ExpressionTree sum) {
        var first = sum;
        while (first instanceof BinaryTree both && first.getKind() == Tree.Kind.PLUS) {
            first = both.getLeftOperand();
        }
        return first instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                        && HEAD.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }

    private @Nullable Set<String> texts(TreePath at, Set<Object> seen) {
        return switch (at.getLeaf()) {
            case LiteralTree literal -> Set.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree bracket -> texts(new TreePath(at, bracket.getExpression()), seen);
            case ConditionalExpressionTree choice ->
                both(at, choice.getTrueExpression(), choice.getFalseExpression(), seen);
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> product(at, sum, seen);
            case SwitchExpressionTree many -> yielded(at, many, seen);
            case MethodInvocationTree call
            when isAbout(call, "name", "toString") && isEnum(receiver(at, call)) -> constants(receiver(at, call));
            case MethodInvocationTree call
            when isAbout(call, "toLowerCase") -> changed(at, call, seen, one -> one.toLowerCase(Locale.ROOT));
            case MethodInvocationTree call
            when isAbout(call, "replace") ->
                changed(at, call, seen, one -> one.replace(letter(call, 0), letter(call, 1)));
            case ArrayAccessTree one
            when declared.get(element(new TreePath(at, one.getExpression()))) instanceof TreePath list
                    && list.getLeaf() instanceof VariableTree known
                    && known.getInitializer() instanceof NewArrayTree all ->
                all(
                        all.getInitializers().stream()
                                .map(each -> new TreePath(list, each))
                                .collect(Collectors.toSet()),
                        seen);
            default -> named(at, seen);
        };
    }

    /** A variable, a field, a part of a record or a call: by where its values come from. */
    private @Nullable Set<String> named(TreePath at, Set<Object> seen) {
        var guarded = guarded(at, seen);
        if (guarded != null) {
            return guarded;
        }
        var type = trees.getTypeMirror(at);
        if (isEnum(type)) {
            return constants(type);
        }
        if (type != null && type.getKind() == TypeKind.BOOLEAN) {
            return Set.of("true", "false");
        }
        var element = element(at);
        return element == null || !seen.add(element) ? null : from(element, seen);
    }

    /** Where {@code if (LIST.contains(it))} stands before, it is one of the list. */
    private @Nullable Set<String> guarded(TreePath at, Set<Object> seen) {
        for (var outer = at.getParentPath();
                outer != null && !(outer.getLeaf() instanceof MethodTree);
                outer = outer.getParentPath()) {
            if (outer.getLeaf() instanceof IfTree one
                    && one.getCondition() instanceof ParenthesizedTree bracket
                    && bracket.getExpression() instanceof MethodInvocationTree asked
                    && isAbout(asked, "contains")
                    && asked.getArguments()
                            .getFirst()
                            .toString()
                            .equals(at.getLeaf().toString())
                    && asked.getMethodSelect() instanceof MemberSelectTree select
                    && declared.get(element(new TreePath(outer, select.getExpression()))) instanceof TreePath list
                    && list.getLeaf() instanceof VariableTree known
                    && known.getInitializer() instanceof MethodInvocationTree all) {
                return all(
                        all.getArguments().stream()
                                .map(each -> new TreePath(list, each))
                                .collect(Collectors.toSet()),
                        seen);
            }
        }
        return null;
    }

    private @Nullable Set<String> from(Element element, Set<Object> seen) {
        if (element.getKind() == ElementKind.METHOD) {
            var part = part((ExecutableElement) element);
            return part != null ? all(givenTo.get(part), seen) : all(returned.get(element), seen);
        }
        var place = declared.get(element);
        if (element.getKind() == ElementKind.PARAMETER) {
            return place != null && place.getParentPath().getLeaf() instanceof LambdaExpressionTree
                    ? null
                    : all(givenTo.get(element), seen);
        }
        if (place == null || !(place.getLeaf() instanceof VariableTree variable)) {
            return null;
        }
        if (place.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop) {
            return loop.getExpression() instanceof MethodInvocationTree list && isAbout(list, "of")
                    ? all(
                            list.getArguments().stream()
                                    .map(one -> new TreePath(place, one))
                                    .collect(Collectors.toSet()),
                            seen)
                    : null;
        }
        return variable.getInitializer() != null
                ? texts(new TreePath(place, variable.getInitializer()), seen)
                : element.getKind() == ElementKind.FIELD ? all(givenByConstructor(element), seen) : null;
    }

    /** A field gets what the constructor's parameter of its name gets. */
    private @Nullable Set<TreePath> givenByConstructor(Element field) {
        return Objects.requireNonNull(field.getEnclosingElement()).getEnclosedElements().stream()
                .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
                .flatMap(one -> ((ExecutableElement) one).getParameters().stream())
                .filter(one -> one.getSimpleName().equals(field.getSimpleName()))
                .map(givenTo::get)
                .findFirst()
                .orElse(null);
    }

    /** The constructor's parameter behind an accessor of a record. */
    private static @Nullable Element part(ExecutableElement method) {
        var owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        return owner.getKind() != ElementKind.RECORD || !method.getParameters().isEmpty()
                ? null
                : owner.getEnclosedElements().stream()
                        .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
                        .map(one -> ((ExecutableElement) one).getParameters())
                        .filter(all -> all.size() == owner.getRecordComponents().size())
                        .flatMap(List::stream)
                        .filter(one -> one.getSimpleName().equals(method.getSimpleName()))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Set<String> all(@Nullable Set<TreePath> places, Set<Object> seen) {
        if (places == null || places.isEmpty()) {
            return null;
        }
        var texts = new TreeSet<String>();
        for (var place : places) {
            var found = texts(place, new HashSet<>(seen));
            if (found == null) {
                return null;
            }
            texts.addAll(found);
        }
        return texts;
    }

    private @Nullable Set<String> both(TreePath at, ExpressionTree one, ExpressionTree other, Set<Object> seen) {
        return all(Set.of(new TreePath(at, one), new TreePath(at, other)), seen);
    }

    private @Nullable Set<String> product(TreePath at, BinaryTree sum, Set<Object> seen) {
        var left = texts(new TreePath(at, sum.getLeftOperand()), new HashSet<>(seen));
        var right = texts(new TreePath(at, sum.getRightOperand()), new HashSet<>(seen));
        return left == null || right == null
                ? null
                : left.stream()
                        .flatMap(one -> right.stream().map(one::concat))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable Set<String> yielded(TreePath at, SwitchExpressionTree many, Set<Object> seen) {
        var ends = new HashSet<TreePath>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitCase(CaseTree one, @Nullable Void none) {
                if (one.getBody() instanceof ExpressionTree end) {
                    ends.add(new TreePath(at, end));
                }
                return super.visitCase(one, none);
            }

            @Override
            public @Nullable Void visitYield(YieldTree one, @Nullable Void none) {
                ends.add(new TreePath(at, one.getValue()));
                return super.visitYield(one, none);
            }
        }.scan(many.getCases(), null);
        return all(ends, seen);
    }

    private @Nullable Set<String> changed(
            TreePath at, MethodInvocationTree call, Set<Object> seen, UnaryOperator<String> change) {
        var before = call.getMethodSelect() instanceof MemberSelectTree select
                ? texts(new TreePath(at, select.getExpression()), seen)
                : null;
        return before == null ? null : before.stream().map(change).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String letter(MethodInvocationTree call, int at) {
        return call.getArguments().get(at) instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "?";
    }

    private static boolean isAbout(MethodInvocationTree call, String... names) {
        var called = call.getMethodSelect().toString();
        return List.of(names).stream().anyMatch(name -> called.equals(name) || called.endsWith("." + name));
    }

    private @Nullable TypeMirror receiver(TreePath at, MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? trees.getTypeMirror(new TreePath(at, select.getExpression()))
                : Optional.ofNullable(element(at))
                        .map(called -> trees.getTypeMirror(classAround(at)))
                        .orElse(null);
    }

    private static TreePath classAround(TreePath at) {
        var outer = at;
        while (!(outer.getLeaf() instanceof ClassTree)) {
            outer = outer.getParentPath();
        }
        return outer;
    }

    private static boolean isEnum(@Nullable TypeMirror type) {
        return type instanceof DeclaredType known && known.asElement().getKind() == ElementKind.ENUM;
    }

    private static Set<String> constants(@Nullable TypeMirror type) {
        return type instanceof DeclaredType known
                ? known.asElement().getEnclosedElements().stream()
                        .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(one -> one.getSimpleName().toString())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private @Nullable Element element(TreePath at) {
        return trees.getElement(at);
    }
}
