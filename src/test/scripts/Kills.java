import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The driver of {@code kills}: FOLDER NUMBER-OF-KILLS WRITERS PORT. */
class Kills {
    private static final String PASSWORD = "oneroof-demo-2026";
    private static final List<String> PEOPLE = List.of("hanbit", "jiwon", "dohyun");
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration BEFORE_KILL = Duration.ofSeconds(8);

    private final Path folder;
    private final int port;
    private final int writers;
    private final String java;
    private final Path jar;
    /** Submission key → number, of filings whose receipt was shown. */
    private final Map<String, String> confirmed = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String[]> receipts = new ConcurrentLinkedQueue<>();
    private volatile boolean writing;
    private int starts;

    Kills(Path folder, int writers, int port) throws IOException {
        this.folder = folder;
        this.writers = writers;
        this.port = port;
        this.java = ProcessHandle.current().info().command().orElseThrow();
        try (var files = Files.newDirectoryStream(folder.resolve("app"), "oneroof-*.jar")) {
            this.jar = files.iterator().next();
        }
    }

    static void main(String[] arguments) throws Exception {
        var kills = new Kills(Path.of(arguments[0]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        System.exit(kills.run(Integer.parseInt(arguments[1])) ? 0 : 1);
    }

    private boolean run(int number) throws Exception {
        var application = start();
        var good = true;
        try {
            System.out.printf("%-12s %4s %9s %5s %7s %12s%n", "killed", "kill", "confirmed", "lost", "doubled", "back after s");
            for (var kill = 1; kill <= number; kill++) {
                write();
                application.destroyForcibly().waitFor();
                var began = Instant.now();
                var people = stopWriting();
                application = start();
                good &= report("application", kill, people, began);
            }
            for (var kill = 1; kill <= number; kill++) {
                write();
                postmaster().destroyForcibly();
                var began = Instant.now();
                waitForReceipt(began);
                good &= report("postmaster", kill, stopWriting(), began);
            }
        } catch (IllegalStateException failed) {
            System.out.println(failed.getMessage());
            good = false;
        } finally {
            application.destroy();
            application.waitFor(60, TimeUnit.SECONDS);
        }
        System.out.println(good ? "Nothing lost, nothing doubled, back every time" : "NOT GOOD");
        return good;
    }

    private List<Thread> threads = List.of();

    private void write() throws InterruptedException {
        writing = true;
        threads = new ArrayList<>();
        for (var writer = 0; writer < writers; writer++) {
            var person = PEOPLE.get(writer % PEOPLE.size());
            threads.add(Thread.ofPlatform().daemon().start(() -> fileUntilStopped(person)));
        }
        var until = Instant.now().plus(START);
        while (receipts.isEmpty()) {
            pause();
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("Nobody could file anything");
            }
        }
        TimeUnit.NANOSECONDS.sleep(BEFORE_KILL.toNanos());
    }

    private int stopWriting() throws InterruptedException {
        writing = false;
        for (var thread : threads) {
            thread.join();
        }
        var count = receipts.size();
        receipts.forEach(receipt -> confirmed.put(receipt[0], receipt[1]));
        receipts.clear();
        return count;
    }

    private void waitForReceipt(Instant killed) {
        var before = receipts.size();
        // Answers that were on their way when the server died are no sign of its return.
        while (receipts.size() < before + writers + 1) {
            pause();
            if (Duration.between(killed, Instant.now()).compareTo(START) > 0) {
                throw new IllegalStateException("The demo did not heal within " + START);
            }
        }
    }

    private boolean report(String what, int kill, int people, Instant killed) throws Exception {
        var back = Duration.between(killed, Instant.now()).toMillis() / 1000.0;
        var lost = 0;
        var doubled = 0;
        try (var database = DriverManager.getConnection(url(), "postgres", "postgres");
                var submissions = database.prepareStatement("select count(*), min(number) from request_submission where submission = ?::uuid");
                var titles = database.prepareStatement("select count(*) from consultation_case where title = ?")) {
            for (var filing : confirmed.entrySet()) {
                submissions.setString(1, filing.getKey());
                var found = submissions.executeQuery();
                found.next();
                titles.setString(1, title(filing.getKey()));
                var cases = titles.executeQuery();
                cases.next();
                if (found.getInt(1) == 0 || cases.getInt(1) == 0 || !filing.getValue().equals(found.getString(2))) {
                    lost++;
                    System.out.println("lost: " + filing);
                }
                if (cases.getInt(1) > 1) {
                    doubled++;
                    System.out.println("doubled: " + filing);
                }
            }
        }
        System.out.printf("%-12s %4d %9d %5d %7d %12.1f%n", what, kill, people, lost, doubled, back);
        return lost == 0 && doubled == 0;
    }

    private static String title(String key) {
        return "Machine " + key;
    }

    private void fileUntilStopped(String person) {
        var browser = new Browser("http://localhost:" + port);
        while (writing) {
            try {
                var form = browser.get("/consultations/new");
                if (!form.contains("name=\"submission\"")) {
                    browser.logIn(person);
                    form = browser.get("/consultations/new");
                }
                var key = Browser.value(form, "submission");
                var answer = browser.post("/consultations", Map.of("_csrf", Browser.value(form, "_csrf"), "submission", key,
                        "tab", Browser.value(form, "tab"), "version", "0", "category", "FINANCE", "title", title(key),
                        "body", "Filed while the machine is about to fall.", "contactName", "Writer",
                        "contactPhone", "010-1234-5678"));
                var receipt = Pattern.compile("/consultations/(20\\d\\d-\\d{6})/receipt")
                        .matcher(answer.headers().firstValue("location").orElse(""));
                if (answer.statusCode() == 302 && receipt.find()) {
                    receipts.add(new String[] {key, receipt.group(1)});
                } else {
                    pause();
                }
            } catch (IOException | IllegalStateException down) {
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }

    private Process start() throws Exception {
        var log = folder.resolve("start-" + ++starts + ".log");
        var application = new ProcessBuilder(java, "-Xmx700m", "--enable-native-access=ALL-UNNAMED", "-cp",
                String.join(File.pathSeparator, jar.toString(), folder.resolve("app/lib") + "/*", folder.resolve("app/demo.jar").toString()),
                "kr.oneroof.OneRoofApplication", "--server.address=127.0.0.1", "--server.port=" + port, "--oneroof.data-folder=" + folder.resolve("data"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var until = Instant.now().plus(START);
        while (!Files.readString(log).contains("OneRoof is open at")) {
            pause();
            if (!application.isAlive() || Instant.now().isAfter(until)) {
                application.destroyForcibly();
                throw new IllegalStateException("The demo did not start:\n" + Files.readString(log));
            }
        }
        return application;
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip())).orElseThrow();
    }

    private String url() throws IOException {
        return "jdbc:postgresql://localhost:" + pidFile().get(3).strip() + "/postgres";
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(folder.resolve("data/postgresql-18/postmaster.pid"));
    }

    /** As much of a browser as a form needs. */
    private static final class Browser {
        private static final Duration PATIENCE = Duration.ofSeconds(60);

        private final String site;
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5)).build();

        Browser(String site) {
            this.site = site;
        }

        void logIn(String person) throws IOException, InterruptedException {
            post("/login", Map.of("_csrf", value(get("/login"), "_csrf"), "username", person + "@demo.oneroof.kr",
                    "password", PASSWORD));
        }

        String get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString()).body();
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            var form = new ArrayList<String>();
            fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return client.send(HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(String.join("&", form))).build(), BodyHandlers.ofString());
        }

        static String value(String page, String name) {
            // The form itself comes last; the one before it chooses the language.
            String found = null;
            Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
            while (field.find()) {
                found = field.group(1);
            }
            if (found == null) {
                throw new IllegalStateException("No field " + name);
            }
            return found;
        }
    }
}
