package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * How many others a class works with, and what its name says. A collaborator is a bean whose methods the class calls,
 * wherever it got it from: a field, a record that carries several of them, another bean's getter or a superclass. So a
 * class is not made narrower by packing its collaborators together.
 */
class CollaboratorLimitsTests {
    private static final int WIDEST = 7;
    /** Tests put another in their place. */
    private static final Set<String> STAND_INS = Set.of("kr.oneroof.audit.Looks", "kr.oneroof.identity.PersonQueries");

    private static final String ENDINGS =
            "Repository Service Queries Access Event Notifications Job Controller Form Page"
                    + " Properties Id Number Status State Kind Rule Rules Line View Row Refused Figures Figure Station Source Feed"
                    + " Client Configuration Converter Demo Routes Filter Reader Format Advice Handler Interceptor Sender Validator"
                    + " Request File Text Draft Proposal Plan Measure Column Verdict Wish Case Actor Purpose Address Transfer Matter"
                    + " Dimension Deadline Spreadsheet Expert Profile Town Calendar Hours";
    private static final Pattern RETIRED =
            Pattern.compile("(Desk|Book|Rows|Store|Shelf|Reading|Work|Gate|Veil|Bar|Night"
                    + "|Round|Sweep|Watch|Corridor|Handrail|Ground|Parts|Keys|Ids|Facts|Till|Scruples|Messenger|Afterwards|News"
                    + "|Letters|Told|Doors|House)$");

    private static JavaClasses classes;

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kr.oneroof");
    }

    @Test
    void worksWithFewOthers() {
        var wide = new TreeMap<String, Set<String>>();
        classes.stream()
                .filter(one -> !one.isNestedClass())
                .map(one -> Map.entry(one.getFullName(), collaborators(one)))
                .filter(one -> one.getValue().size() > WIDEST)
                .forEach(one -> wide.put(one.getKey(), one.getValue()));
        assertThat(wide).isEmpty();
    }

    @Test
    void hasNoInterfaceForOneClass() {
        var single = classes.stream()
                .filter(JavaClass::isInterface)
                .filter(one -> !one.isAnnotation() && !one.isAssignableTo(Repository.class))
                .filter(one -> !one.isAnnotatedWith(FunctionalInterface.class))
                .filter(one -> implementations(one).size() == 1)
                .filter(one -> !isHook(one) && !STAND_INS.contains(one.getFullName()))
                .map(one -> one.getFullName() + " <- " + implementations(one))
                .sorted()
                .toList();
        assertThat(single).isEmpty();
    }

    /** The words of the architecture, the frameworks' own and the trade's. */
    @Test
    void endsNamesInWordsThatMeanOneThing() {
        var known = Set.of(ENDINGS.split(" "));
        var names = classes.stream()
                .filter(one -> !one.isNestedClass() && !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(one -> ending(one.getSimpleName()), TreeMap::new, Collectors.toSet()));
        assertThat(names).hasSizeGreaterThan(100);
        names.entrySet().removeIf(one -> one.getValue().size() < 3 || known.contains(one.getKey()));
        assertThat(names).isEmpty();
        assertThat(classes.stream().filter(one -> !one.isNestedClass()).map(JavaClass::getSimpleName))
                .noneMatch(name -> RETIRED.matcher(name).find());
    }

    private static String ending(String name) {
        var last = "";
        for (var word : name.split("(?<=[a-z0-9])(?=[A-Z])")) {
            last = word;
        }
        return last;
    }

    private static List<String> implementations(JavaClass contract) {
        return contract.getAllSubclasses().stream()
                .filter(one -> !one.isInterface())
                .map(JavaClass::getFullName)
                .sorted()
                .toList();
    }

    /** Another module, nested ones included, joins in by implementing it. */
    private static boolean isHook(JavaClass contract) {
        return contract.getAllSubclasses().stream()
                .anyMatch(one -> !one.getPackageName().equals(contract.getPackageName()));
    }

    private static Set<String> collaborators(JavaClass one) {
        var itself = new TreeSet<JavaClass>(Comparator.comparing(JavaClass::getFullName));
        itself.add(one);
        one.getAllRawSuperclasses().forEach(itself::add);
        var called = new TreeSet<String>();
        for (var part : classes) {
            if (itself.contains(part)
                    || part.getEnclosingClass().filter(itself::contains).isPresent() && !isBean(part)) {
                part.getMethodCallsFromSelf().stream()
                        .map(JavaAccess::getTargetOwner)
                        .filter(CollaboratorLimitsTests::isBean)
                        .filter(target -> !itself.contains(target))
                        .map(JavaClass::getFullName)
                        .forEach(called::add);
            }
        }
        return called;
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                || type.isAssignableTo(Repository.class)
                || type.isEquivalentTo(JdbcClient.class)
                || type.isEquivalentTo(ApplicationEventPublisher.class)
                || type.isEquivalentTo(MessageSource.class)
                || type.isInterface()
                        && type.getPackageName().startsWith("kr.oneroof")
                        && type.getAllSubclasses().stream().anyMatch(one -> one.isMetaAnnotatedWith(Component.class));
    }
}
