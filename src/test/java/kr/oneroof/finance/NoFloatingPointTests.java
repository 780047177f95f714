package kr.oneroof.finance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Money is exact: nothing in this module is declared as, takes, gives or reads a floating-point number. */
class NoFloatingPointTests {
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kr.oneroof.finance");

    @Test
    void knowsNoFloatingPoint() {
        classes()
                .should(new ArchCondition<>("use no floating point") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        Stream.of(
                                        one.getFields().stream()
                                                .filter(field -> isFloating(field))
                                                .map(JavaField::getFullName),
                                        one.getCodeUnits().stream()
                                                .filter(NoFloatingPointTests::isFloating)
                                                .map(JavaCodeUnit::getFullName),
                                        one.getAccessesFromSelf().stream()
                                                .filter(NoFloatingPointTests::reachesFloating)
                                                .map(JavaAccess::getDescription))
                                .flatMap(found -> found)
                                .forEach(found -> events.add(SimpleConditionEvent.violated(one, found)));
                    }
                })
                .check(ROOM);
    }

    private static boolean isFloating(JavaField field) {
        return FLOATING.contains(field.getRawType().getName());
    }

    private static boolean isFloating(JavaCodeUnit unit) {
        return FLOATING.contains(unit.getRawReturnType().getName())
                || unit.getRawParameterTypes().stream().anyMatch(type -> FLOATING.contains(type.getName()));
    }

    /** What comes back is what counts: a library may take a number of either kind. */
    private static boolean reachesFloating(JavaAccess<?> access) {
        return FLOATING.contains(access.getTargetOwner().getName())
                || access.getTarget() instanceof CodeUnitAccessTarget target
                        && FLOATING.contains(target.getRawReturnType().getName());
    }
}
