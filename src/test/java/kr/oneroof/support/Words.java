package kr.oneroof.support;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.lang.model.element.Name;

import org.jspecify.annotations.Nullable;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;

/** All texts, types and constants that the code of a module names; cells of a table are texts of their own. */
public final class Words {
    private static final String BETWEEN_CELLS = "\\s*[,#\\n]\\s*";

    private Words() {}

    /** @return by module, the first package below OneRoof's own */
    public static Map<String, Set<String>> byModule(Path sources) {
        return Sources.in(sources).stream().collect(Collectors.toMap(Sources::moduleOf, Words::of, (one, other) -> {
            one.addAll(other);
            return one;
        }));
    }

    private static Set<String> of(CompilationUnitTree unit) {
        var words = new HashSet<String>();
        var reader = new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                if (literal.getValue() instanceof String text) {
                    words.addAll(List.of(text.split(BETWEEN_CELLS)));
                }
                return null;
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
                addType(name.getName());
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void none) {
                addType(name.getIdentifier());
                return super.visitMemberSelect(name, none);
            }

            private void addType(Name name) {
                if (Character.isUpperCase(name.charAt(0))) {
                    words.add(name.toString());
                }
            }
        };
        reader.scan(unit.getTypeDecls(), null);
        return words;
    }
}
