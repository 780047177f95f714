package kr.oneroof.kernel.form;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * Forms and pages about one kind of record.
 *
 * @param kind told apart from other kinds by this
 * @param paths patterns of addresses, the id of the record in braces
 * @param record finds its version
 */
public record VersionedForms(String kind, List<String> paths, Found record) {
    /** What stands in an address for the number of a request. */
    public static final String NUMBER = "{number:\\d{4}-\\d{6}}";
    /** What an id looks like; {@code {claim:…}} in a path. */
    public static final String ID = ":[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    public VersionedForms {
        paths = List.copyOf(paths);
    }

    /** What stood in the braces of that name. */
    public static String named(Map<String, String> names, String name) {
        return Objects.requireNonNull(names.get(name));
    }

    /** Reads the version of a record. */
    @FunctionalInterface
    public interface Found {
        /**
         * The number grows with every change of what the page shows of the record.
         *
         * @param names what stood in the braces
         * @param hold whether to hold it until the transaction ends, and before it whatever its verbs hold first
         * @return empty when there is none
         */
        OptionalLong version(Map<String, String> names, boolean hold, @Nullable Principal user);
    }
}
