package kr.oneroof.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/**
 * Visits the public pages one by one, as a visitor behind the proxy would, before OneRoof says that it is ready: the
 * first crowd then finds classes loaded, templates read and files hashed.
 */
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"");
    /** An address that is shut to visitors, and one that does not exist. */
    private static final List<String> REFUSED = List.of("/account", "/there-is-no-such-page");

    private static final List<String> LANGUAGES = List.of("ko", "en");
    /** One page that hangs must not eat the whole time. */
    private static final Duration A_PAGE = Duration.ofSeconds(20);

    private static final int ROUNDS = 3;

    private final OwnAddress own;
    private final List<RouteSource> plans;
    private final URI publicAddress;
    private final Duration within;

    /** @param within after this time it ends, wherever it stands */
    WarmUp(OwnAddress own, List<RouteSource> plans, URI publicAddress, Duration within) {
        this.own = own;
        this.plans = plans;
        this.publicAddress = publicAddress;
        this.within = within;
    }

    /** Readiness is told after the listeners of this event have been waited for. */
    @EventListener(ApplicationReadyEvent.class)
    void go() {
        var began = System.nanoTime();
        var visited = 0;
        try (var client = OwnClient.open(A_PAGE)) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var path : paths(client)) {
                    if (System.nanoTime() - began > within.toNanos()) {
                        LOG.warn("The pages are not all warm after {} s", within.toSeconds());
                        return;
                    }
                    visit(client, path, LANGUAGES.get(round % LANGUAGES.size()));
                    visited++;
                }
            }
            LOG.info("{} visits to the public pages in {} s", visited, (System.nanoTime() - began) / 1_000_000_000);
        } catch (IOException failed) {
            LOG.warn("The pages could not be warmed: {}", failed.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> paths(HttpClient client) throws IOException, InterruptedException {
        var paths = new LinkedHashSet<String>();
        paths.add("/");
        paths.add("/login");
        plans.stream()
                .flatMap(plan -> plan.routes().stream())
                .filter(Route::isPublic)
                .flatMap(door -> door.patterns().stream())
                .filter(WarmUp::isOnePage)
                .forEach(paths::add);
        paths.addAll(REFUSED);
        paths.addAll(filesOf(visit(client, "/", LANGUAGES.getFirst())));
        return paths;
    }

    private static boolean isOnePage(String pattern) {
        return Stream.of("{", "*").noneMatch(pattern::contains);
    }

    private Set<String> filesOf(String page) {
        var context = own.page("").map(URI::getPath).orElse("");
        return FILE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .map(path -> path.startsWith(context) ? path.substring(context.length()) : path)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String visit(HttpClient client, String path, String language) throws IOException, InterruptedException {
        var address = own.page(path);
        if (address.isEmpty()) {
            return "";
        }
        return client.send(
                        HttpRequest.newBuilder(address.get())
                                .timeout(A_PAGE)
                                .header("Accept", "text/html")
                                .header("Accept-Language", language)
                                .header("X-Forwarded-Proto", publicAddress.getScheme())
                                .header("X-Forwarded-Host", publicAddress.getAuthority())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
