import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A crowd that reads: each user asks for a page and rests 0.5 to 2.5 s before the next. Half are visitors, half people
 * of the demo town whose pages are those of their own menu; one log-in an account, so that passwords are not what is
 * measured. Only pages are asked for (GET), only on this machine, and it ends by itself.
 *
 * <p>Exit code 0 if no request failed (no answer, or 5xx) and the 95th percentile keeps to {@code --p95} seconds.
 */
class Load {
    static final String PASSWORD = "oneroof-demo-2026";
    static final List<String> PEOPLE = List.of("hanbit", "jiwon", "dohyun", "kim", "jung", "advisor", "call", "loan", "bank",
            "venue", "city", "director");
    static final List<String> PUBLIC = List.of("/", "/answers", "/venue", "/agencies", "/clinics", "/loan-programmes",
            "/login", "/signup", "/papers", "/tools/working-time", "/callback", "/privacy");
    static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    static final Pattern MENU = Pattern.compile("<nav class=\"or-menu\".*?</nav>", Pattern.DOTALL);
    static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One answer; status 0 where none came. */
    record Answer(String path, int status, long nanos) {
    }

    /** Somebody with a browser of his own, and the pages that he goes to. */
    record User(HttpClient browser, List<String> pages) {
    }

    final Map<String, String> options;
    final String site;
    final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    volatile boolean measuring;

    Load(Map<String, String> options) {
        this.options = options;
        this.site = "http://127.0.0.1:" + options.getOrDefault("port", "8080");
    }

    static void main(String[] arguments) throws Exception {
        var options = Arrays.stream(arguments).map(one -> one.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        if (!List.of("port", "users", "warm", "seconds", "p95", "seed").containsAll(options.keySet())) {
            System.err.println("load [--port=8080] [--users=200] [--warm=20] [--seconds=60] [--p95=0.4] [--seed=7]");
            System.exit(2);
        }
        System.exit(new Load(options).run() ? 0 : 1);
    }

    boolean run() throws Exception {
        var users = users((int) number("users", 200));
        var warm = Duration.ofSeconds((long) number("warm", 20));
        var seconds = (long) number("seconds", 60);
        var end = System.nanoTime() + warm.plusSeconds(seconds).toNanos();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each = 0; each < users.size(); each++) {
                var user = users.get(each);
                var chance = new Random((long) number("seed", 7) + each);
                crowd.submit(() -> walk(user, chance, end));
            }
            LockSupport.parkNanos(warm.toNanos());
            measuring = true;
        }
        return report(users.size(), seconds);
    }

    List<User> users(int count) throws Exception {
        var people = new ArrayList<User>();
        for (var name : PEOPLE) {
            people.add(login(name + "@demo.oneroof.kr"));
        }
        return IntStream.range(0, count).mapToObj(each -> each % 2 == 0 ? new User(browser(), PUBLIC)
                : people.get(each / 2 % people.size())).toList();
    }

    static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(PATIENCE).build();
    }

    User login(String email) throws Exception {
        var browser = browser();
        var form = TOKEN.matcher(get(browser, "/login").body());
        if (!form.find()) {
            throw new IllegalStateException("No log-in form at " + site);
        }
        var fields = "username=" + encoded(email) + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(form.group(1));
        var answer = browser.send(HttpRequest.newBuilder(URI.create(site + "/login")).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)).build(), HttpResponse.BodyHandlers.discarding());
        var landed = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || landed.contains("/login")) {
            throw new IllegalStateException(email + " was not let in: " + answer.statusCode() + " " + landed);
        }
        var menu = MENU.matcher(get(browser, "/").body());
        var pages = menu.find() ? LINK.matcher(menu.group()).results().map(found -> found.group(1)).distinct().toList() : PUBLIC;
        return new User(browser, pages);
    }

    HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE).header("Accept", "text/html")
                .build(), HttpResponse.BodyHandlers.ofString());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Void walk(User user, Random chance, long end) {
        // Nobody begins at the same moment as everybody.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(2_000)));
        while (System.nanoTime() < end) {
            var path = user.pages().get(chance.nextInt(user.pages().size()));
            var counted = measuring;
            var began = System.nanoTime();
            var status = 0;
            try {
                status = get(user.browser(), path).statusCode();
            } catch (Exception noAnswer) {
                status = 0;
            }
            if (counted) {
                answers.add(new Answer(path, status, System.nanoTime() - began));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500 + chance.nextInt(2_000)));
        }
        return null;
    }

    boolean report(int users, long seconds) {
        var times = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
        var failed = answers.stream().filter(one -> one.status() == 0 || one.status() >= 500).toList();
        var statuses = answers.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
        var p95 = at(times, 0.95);
        System.out.printf("%d users, %d s: %d requests (%.0f a second), %d errors, p50 %.3f s, p95 %.3f s, max %.3f s%n",
                users, seconds, times.length, times.length / (double) seconds, failed.size(), at(times, 0.5), p95, at(times, 1));
        System.out.println("answers by status " + statuses);
        failed.stream().collect(Collectors.groupingBy(one -> one.status() + " " + one.path(), TreeMap::new, Collectors.counting()))
                .forEach((what, count) -> System.out.println("  failed " + count + " × " + what));
        answers.stream().collect(Collectors.groupingBy(Answer::path)).entrySet().stream()
                .sorted((a, b) -> Double.compare(slowest(b.getValue()), slowest(a.getValue()))).limit(8)
                .forEach(page -> System.out.printf("  slow %-40s p95 %.3f s of %d%n", page.getKey(), slowest(page.getValue()),
                        page.getValue().size()));
        return failed.isEmpty() && times.length > 0 && p95 <= number("p95", 0.4);
    }

    static double slowest(List<Answer> ofOnePage) {
        return at(ofOnePage.stream().mapToLong(Answer::nanos).sorted().toArray(), 0.95);
    }

    /** Seconds, at this share of the sorted times. */
    static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e9;
    }

    double number(String option, double otherwise) {
        return options.containsKey(option) ? Double.parseDouble(options.get(option)) : otherwise;
    }
}
