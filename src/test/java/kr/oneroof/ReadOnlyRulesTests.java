package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * What reads in a read-only transaction neither locks nor writes, however deep the call: PostgreSQL refuses both, and
 * the page is an error. Looked up in the compiled classes, so that a path counts even if no other test walks it; a call
 * to an interface may end in each of its implementations.
 */
class ReadOnlyRulesTests {
    private static final Pattern LOCKS =
            Pattern.compile("\\bselect\\b[\\s\\S]*\\bfor (no key )?(update|share)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITES =
            Pattern.compile("^\\s*(insert into|update \\w+ (\\w+ )?set|delete from)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

    private final JavaClasses application = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kr.oneroof");
    /** Statements by class and method; what a lambda says, the method around it says. */
    private final Map<String, List<String>> statements = statements();

    @Test
    void neitherLocksNorWritesWhereItOnlyReads() {
        var entries = application.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ReadOnlyRulesTests::isReadOnly)
                .toList();
        assertThat(entries).as("methods that only read").hasSizeGreaterThan(100);
        assertThat(application.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> refused(method).isPresent()))
                .as("methods that lock or write")
                .hasSizeGreaterThan(100);
        var wrong = new TreeSet<String>();
        entries.forEach(entry -> wrong.addAll(refusedBelow(entry)));
        assertThat(wrong).isEmpty();
    }

    private List<String> refusedBelow(JavaMethod entry) {
        var wrong = new ArrayList<String>();
        var way = new HashMap<JavaMethod, String>(Map.of(entry, entry.getFullName()));
        var open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            var method = open.pop();
            refused(method).ifPresent(why -> wrong.add(way.get(method) + "\n    " + why));
            for (var next : reached(method)) {
                if (!isApart(next) && way.putIfAbsent(next, way.get(method) + "\n  > " + next.getFullName()) == null) {
                    open.add(next);
                }
            }
        }
        return wrong;
    }

    private Optional<String> refused(JavaMethod method) {
        if (method.isAnnotatedWith(Lock.class)) {
            return Optional.of("@Lock");
        }
        var name = method.getOwner().getName() + "#" + method.getName();
        return Stream.of(name, name + method.getDescriptor())
                .flatMap(key -> statements.getOrDefault(key, List.of()).stream())
                .filter(text ->
                        LOCKS.matcher(text).find() || WRITES.matcher(text).find())
                .findFirst();
    }

    private static Set<JavaMethod> reached(JavaMethod method) {
        var reached = new HashSet<JavaMethod>();
        Stream.<JavaAccess<?>>concat(
                        method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .forEach(call -> {
                    var owner = call.getTargetOwner();
                    var name = call.getTarget().getName();
                    var types = call instanceof JavaMethodCall one
                            ? one.getTarget().getRawParameterTypes()
                            : ((JavaMethodReference) call).getTarget().getRawParameterTypes();
                    Stream.concat(
                                    Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream()),
                                    owner.getAllRawSuperclasses().stream())
                            .filter(type -> type.getPackageName().startsWith("kr.oneroof"))
                            .map(type -> type.tryGetMethod(
                                    name, types.stream().map(JavaClass::getName).toArray(String[]::new)))
                            .flatMap(Optional::stream)
                            .forEach(reached::add);
                });
        return reached;
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static boolean isReadOnly(JavaMethod method) {
        var open = method.getModifiers();
        return !open.contains(JavaModifier.PRIVATE)
                && !open.contains(JavaModifier.STATIC)
                && !open.contains(JavaModifier.SYNTHETIC)
                && transaction(method).filter(Transactional::readOnly).isPresent();
    }

    /** A transaction of its own, or none. */
    private static boolean isApart(JavaMethod method) {
        return transaction(method)
                .map(Transactional::propagation)
                .filter(Set.of(Propagation.REQUIRES_NEW, Propagation.NOT_SUPPORTED)::contains)
                .isPresent();
    }

    private static Map<String, List<String>> statements() {
        var all = new HashMap<String, List<String>>();
        try (var files = Files.walk(Path.of("target/classes/kr/oneroof"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var type = ClassFile.of().parse(file);
                var name = type.thisClass().asInternalName().replace('/', '.');
                type.methods()
                        .forEach(method -> all.computeIfAbsent(name + "#" + around(method), _ -> new ArrayList<>())
                                .addAll(texts(method)));
            }
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A lambda knows the name of the method around it, and not which of that name. */
    private static String around(MethodModel method) {
        var lambda = LAMBDA.matcher(method.methodName().stringValue());
        return lambda.matches()
                ? lambda.group(1)
                : method.methodName().stringValue() + method.methodType().stringValue();
    }

    private static List<String> texts(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(ConstantInstruction.class::isInstance)
                .map(step -> ((ConstantInstruction) step).constantValue())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
