package kr.oneroof.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import org.jspecify.annotations.Nullable;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;

/**
 * Every refusal that the sources speak, read off {@code new XRefused("key")}. A key that the caller hands over is
 * sought in its calls within the file, one that a method gives in what that returns; a class that always says the same
 * stands for itself.
 */
public final class Refusals {
    private final Set<String> types = new HashSet<>();
    private final Map<String, Map<String, MethodTree>> constructors = new HashMap<>();
    private final Set<Refusal> found = new HashSet<>();

    /**
     * @param names its key; of a type that always says the same, that type or the whole key
     * @param place the file that speaks it
     */
    public record Refusal(String type, Set<String> names, String module, String place) {}

    private Refusals() {}

    public static Set<Refusal> in(Path sources) {
        var units = Sources.in(sources);
        var refusals = new Refusals();
        while (units.stream().filter(refusals::learn).count() > 0) {
            // A subclass may be read before its superclass.
        }
        units.forEach(refusals::read);
        return refusals.found;
    }

    /** @return whether another type was found to be a refusal */
    private boolean learn(CompilationUnitTree unit) {
        var before = types.size();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
                if (isRefusal(type)) {
                    types.add(type.getSimpleName().toString());
                    constructorOf(type)
                            .filter(_ -> !type.getModifiers().getFlags().contains(Modifier.ABSTRACT))
                            .ifPresent(one -> constructors
                                    .computeIfAbsent(type.getSimpleName().toString(), _ -> new TreeMap<>())
                                    .put(String.valueOf(unit.getPackageName()), one));
                }
                return super.visitClass(type, none);
            }
        }.scan(unit, null);
        return types.size() > before;
    }

    /** The first of them extend what the language has, and are handed their words. */
    private boolean isRefusal(ClassTree type) {
        var above = type.getExtendsClause() == null ? "" : nameOf(type.getExtendsClause());
        return types.contains(above)
                || above.equals("RuntimeException")
                        && type.getSimpleName().toString().endsWith("Refused")
                        && constructorOf(type)
                                .filter(one -> nameOf(
                                                one.getParameters().getFirst().getType())
                                        .equals("String"))
                                .isPresent();
    }

    /** Where two types share a name, a file means that of its own package. */
    private @Nullable MethodTree constructorOf(String type, CompilationUnitTree unit) {
        var all = constructors.getOrDefault(type, Map.of());
        return all.getOrDefault(
                String.valueOf(unit.getPackageName()),
                all.values().stream().findFirst().orElse(null));
    }

    private static Optional<MethodTree> constructorOf(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals("<init>"))
                .findFirst();
    }

    /** Which of its parameters a constructor makes the key of: the first that it hands on as its first. */
    private static OptionalInt key(MethodTree constructor) {
        var names = constructor.getParameters().stream()
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
        var named = new ArrayList<Integer>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
                named.add(names.indexOf(name.getName().toString()));
                return null;
            }
        }.scan(handedOn(constructor), null);
        return named.stream().mapToInt(at -> at).filter(at -> at >= 0).findFirst();
    }

    private static String whole(MethodTree constructor) {
        return handedOn(constructor) instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
    }

    /** What the constructor above is handed first. */
    private static ExpressionTree handedOn(MethodTree constructor) {
        var call =
                (ExpressionStatementTree) constructor.getBody().getStatements().getFirst();
        return ((MethodInvocationTree) call.getExpression()).getArguments().getFirst();
    }

    private void read(CompilationUnitTree unit) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitNewClass(NewClassTree one, @Nullable Void none) {
                var type = nameOf(one.getIdentifier());
                var constructor = constructorOf(type, unit);
                if (constructor != null) {
                    var at = key(constructor);
                    (at.isEmpty()
                                    ? Stream.of(Set.of(type, whole(constructor)))
                                    : keys(one.getArguments().get(at.getAsInt()), getCurrentPath())
                                            .map(Set::of))
                            .map(names -> new Refusal(type, names, Sources.moduleOf(unit), Sources.fileOf(unit)))
                            .forEach(found::add);
                }
                return super.visitNewClass(one, none);
            }
        }.scan(unit, null);
    }

    private static Stream<String> keys(ExpressionTree text, TreePath place) {
        return switch (text) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case ConditionalExpressionTree choice ->
                Stream.concat(keys(choice.getTrueExpression(), place), keys(choice.getFalseExpression(), place));
            case MemberSelectTree constant -> Stream.of(constant.getIdentifier().toString());
            case IdentifierTree parameter -> handedOver(parameter.getName().toString(), place);
            case MethodInvocationTree call -> returned(nameOf(call.getMethodSelect()), place.getCompilationUnit());
            default -> Stream.empty();
        };
    }

    private static Stream<String> handedOver(String parameter, TreePath place) {
        var method = place;
        while (method != null && !(method.getLeaf() instanceof MethodTree)) {
            method = method.getParentPath();
        }
        if (method == null) {
            return Stream.empty();
        }
        var within = (MethodTree) method.getLeaf();
        var names = within.getParameters().stream()
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
        var at = names.indexOf(parameter);
        var keys = new HashSet<String>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (at >= 0
                        && nameOf(call.getMethodSelect()).contentEquals(within.getName())
                        && call.getArguments().size() == names.size()) {
                    keys(call.getArguments().get(at), getCurrentPath()).forEach(keys::add);
                }
                return super.visitMethodInvocation(call, none);
            }
        }.scan(place.getCompilationUnit(), null);
        return keys.stream();
    }

    private static Stream<String> returned(String method, CompilationUnitTree unit) {
        var keys = new HashSet<String>();
        new TreePathScanner<@Nullable Void, Boolean>() {
            @Override
            public @Nullable Void visitMethod(MethodTree one, Boolean within) {
                return super.visitMethod(one, one.getName().contentEquals(method));
            }

            @Override
            public @Nullable Void visitReturn(ReturnTree one, Boolean within) {
                if (within && one.getExpression() != null) {
                    keys(one.getExpression(), getCurrentPath()).forEach(keys::add);
                }
                return super.visitReturn(one, within);
            }
        }.scan(unit, false);
        return keys.stream();
    }

    private static String nameOf(Tree name) {
        var whole = name.toString();
        return whole.substring(whole.lastIndexOf('.') + 1);
    }
}
