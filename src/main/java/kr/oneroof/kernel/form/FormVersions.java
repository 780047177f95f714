package kr.oneroof.kernel.form;

import java.security.Principal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import kr.oneroof.kernel.ChangedMeanwhile;

/**
 * The versions that forms are shown with. A page reads the version before anything else that it shows; each form on it
 * sends it back in {@value #FIELD}; the verb acts in one transaction with holding the record and comparing, and is
 * {@link ChangedMeanwhile} when somebody was faster. The form is then shown again with what was typed, beside what is
 * true now, and with the version of that.
 */
@Component
public class FormVersions {
    public static final String FIELD = "shown";
    private static final String READ = FormVersions.class.getName() + ".read";
    private static final String GUARD = FormVersions.class.getName() + ".guard";

    private final ObjectProvider<VersionSource> sources;
    private final TransactionOperations transactions;
    private volatile @Nullable List<Known> known;

    FormVersions(ObjectProvider<VersionSource> sources, TransactionOperations transactions) {
        this.sources = sources;
        this.transactions = transactions;
    }

    private record Known(PathPattern path, VersionedForms forms) {}

    /** A record that a form is about. */
    private record Matter(
            VersionedForms forms,
            Map<String, String> names,
            @Nullable Principal user) {
        private String key() {
            return forms.kind() + names.values();
        }

        private OptionalLong version(boolean hold) {
            return forms.record().version(names, hold, user);
        }
    }

    /** Whether a form that is sent there changes a record which has a version. */
    public boolean isVersioned(String path) {
        return matter(path, null).isPresent();
    }

    /** @return empty when the form is about no record, or about one that is not there */
    public OptionalLong version(String path, @Nullable Principal user) {
        return matter(path, user).map(found -> found.version(false)).orElseGet(OptionalLong::empty);
    }

    private Optional<Matter> matter(String path, @Nullable Principal user) {
        var asked = PathContainer.parsePath(path.replaceFirst("[?#;].*$", ""));
        for (var one : known()) {
            var match = one.path.matchAndExtract(asked);
            if (match != null) {
                return Optional.of(new Matter(one.forms, match.getUriVariables(), user));
            }
        }
        return Optional.empty();
    }

    /** The most particular first. */
    private List<Known> known() {
        var all = known;
        if (all == null) {
            var parser = new PathPatternParser();
            all = sources.stream()
                    .flatMap(source -> source.forms().stream())
                    .flatMap(forms -> forms.paths().stream().map(path -> new Known(parser.parse(path), forms)))
                    .sorted(Comparator.comparing(Known::path))
                    .toList();
            known = all;
        }
        return all;
    }

    /** Before the page reads anything. */
    void begin(HttpServletRequest request) {
        var found = matter(path(request), request.getUserPrincipal());
        if (found.isEmpty()) {
            return;
        }
        var sent = request.getParameter(FIELD);
        if (!request.getMethod().equals("POST")) {
            found.get()
                    .version(false)
                    .ifPresent(now -> read(request).put(found.get().key(), now));
            return;
        }
        var shown = sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
        read(request).put(found.get().key(), shown);
        request.setAttribute(GUARD, (Guard) verb -> act(found.get(), shown, verb, request));
    }

    private interface Guard {
        void act(Runnable verb);
    }

    private void act(Matter matter, long shown, Runnable verb, HttpServletRequest request) {
        transactions.executeWithoutResult(work -> {
            var now = matter.version(true);
            if (now.isPresent() && now.getAsLong() != shown) {
                read(request).put(matter.key(), now.getAsLong());
                throw new ChangedMeanwhile();
            }
            verb.run();
        });
    }

    /** Acts, if what the request is about is as it was shown. @throws ChangedMeanwhile when it is not */
    public static void act(Runnable verb) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(GUARD, RequestAttributes.SCOPE_REQUEST) instanceof Guard guard) {
            guard.act(verb);
        } else {
            verb.run();
        }
    }

    /** What a form sends along, by name. */
    Map<String, String> fields(HttpServletRequest request, String action) {
        var path = action.startsWith(request.getContextPath())
                ? action.substring(request.getContextPath().length())
                : action;
        return matter(path, request.getUserPrincipal())
                .map(found -> {
                    var read = read(request);
                    if (!read.containsKey(found.key())) {
                        found.version(false).ifPresent(now -> read.put(found.key(), now));
                    }
                    var version = read.get(found.key());
                    return version == null ? Map.<String, String>of() : Map.of(FIELD, String.valueOf(version));
                })
                .orElseGet(Map::of);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Long> read(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Map<?, ?> read) {
            return (Map<String, Long>) read;
        }
        var read = new HashMap<String, Long>();
        request.setAttribute(READ, read);
        return read;
    }
}
