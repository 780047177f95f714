import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logs in as people of the demo town, collects the forms of their pages, and sends each of them as no page ever would. */
class Fuzz {
    private static final String PASSWORD = "oneroof-demo-2026";
    private static final List<String> COMPANIES = List.of("", "hanbit", "jiwon", "dohyun", "staff1");
    private static final List<String> STAFF = List.of("kim", "jung", "moon", "call", "loan", "loan2", "bank", "bank2", "venue", "city",
            "director", "admin", "privacy", "audit", "advisor", "advisor9");
    private static final int PAGES = 90;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(input|button)\\b([^>]*)>|<(textarea)\\b([^>]*)>(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern MISSING = Pattern.compile("\\?\\?[A-Za-z][\\w.-]*_(ko|en)\\w*\\?\\?");
    private static final Pattern NEVER = Pattern.compile("/(logout|language|files/.*|account/password|account/sessions.*)");
    private static final List<String> VALUES = List.of("", " ", "\u00A0", "\u200B", "\0", "a\0b", "-1", "0", "1", "99999999999999999999", "1e9", "NaN",
            "0x10", "2.5", "1,000", "true", "xyz", "null", "undefined", "[]", "{}", "{x}", "${7*191}", "__${7*191}__::.x", "<b>x</b>", "'", "\"",
            "' or '1'='1", "%", "%00", "%zz", "\\", "../../etc/passwd", "//evil.example", "/\t/evil.example", "/a\nb", "2026-02-30",
            "9999-12-31", "0001-01-01", "2026-12-01T25:99", "25:99", "00000000-0000-0000-0000-000000000000", "2026-999999", "\uD83D\uDE00",
            "\u1112\u1161\u11AB", "\uFFFD\uFFFE", "\u202Eabc", "한".repeat(3000), "x".repeat(70_000));

    record Field(String name, String type, String value, List<String> choices) {
    }

    record Form(String page, String action, boolean multipart, List<Field> fields) {
        String key() {
            return action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\d{4}-\\d{6}", "#") + " " + fields.stream().map(Field::name).sorted().toList();
        }
    }

    record Sent(String name, String value, byte[] file, String fileName) {
        static Sent text(String name, String value) {
            return new Sent(name, value, null, null);
        }
    }

    private final URI base;
    private final Random dice;
    private final Map<String, Map<Integer, Integer>> byPerson = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> byTrick = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> touched = new TreeSet<>();
    private int broken;
    private int slow;

    Fuzz(URI base, long seed) {
        this.base = base;
        this.dice = new Random(seed);
    }

    static void main(String[] arguments) throws Exception {
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        var base = URI.create(given.getOrDefault("--base", "http://localhost:8080"));
        if (!InetAddress.getByName(base.getHost()).isLoopbackAddress()) {
            System.err.println("Only a demo on this machine may be fuzzed.");
            System.exit(2);
        }
        var who = given.getOrDefault("--who", "all");
        var people = new ArrayList<String>();
        if (!who.equals("staff")) {
            people.addAll(COMPANIES);
        }
        if (!who.equals("company")) {
            people.addAll(STAFF);
        }
        System.exit(new Fuzz(base, Long.parseLong(given.getOrDefault("--seed", "7")))
                .run(people, Math.min(20_000, Integer.parseInt(given.getOrDefault("--posts", "2100")))));
    }

    private int run(List<String> people, int posts) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (var name : people) {
            var visitor = new Visitor(name);
            if (visitor.logIn()) {
                visitor.collect();
                System.out.printf("%-9s %3d forms%n", visitor.called(), visitor.forms.size());
                visitors.add(visitor);
            } else {
                System.out.printf("%-9s no log-in%n", visitor.called());
            }
        }
        visitors.removeIf(one -> one.forms.isEmpty());
        for (var sent = 0; sent < posts; sent++) {
            var visitor = visitors.get(dice.nextInt(visitors.size()));
            var form = visitor.forms.get(dice.nextInt(visitor.forms.size()));
            visitor.attack(form, sent);
        }
        return report(posts);
    }

    private int report(int posts) {
        System.out.println("\nby person");
        table(byPerson);
        System.out.println("\nby trick (a post may hold several)");
        table(byTrick);
        faults.forEach(System.out::println);
        var bad = byPerson.values().stream().flatMap(counts -> counts.entrySet().stream())
                .filter(count -> count.getKey() >= 500).mapToInt(Map.Entry::getValue).sum();
        System.out.printf("%n%d posts to %d addresses: %d faults, %d broken answers, %d slower than 8 s%n", posts, touched.size(), bad, broken, slow);
        return bad + broken == 0 ? 0 : 1;
    }

    private static void table(Map<String, Map<Integer, Integer>> rows) {
        var heads = new TreeSet<Integer>();
        rows.values().forEach(counts -> heads.addAll(counts.keySet()));
        var line = new StringBuilder("%-16s".formatted(""));
        heads.forEach(head -> line.append("%7d".formatted(head)));
        rows.forEach((name, counts) -> {
            line.append("%n%-16s".formatted(name));
            heads.forEach(head -> line.append("%7d".formatted(counts.getOrDefault(head, 0))));
        });
        System.out.println(line);
    }

    private final class Visitor {
        private final String name;
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();
        private final List<Form> forms = new ArrayList<>();

        Visitor(String name) {
            this.name = name;
        }

        String called() {
            return name.isEmpty() ? "visitor" : name;
        }

        boolean logIn() throws IOException, InterruptedException {
            if (name.isEmpty()) {
                return true;
            }
            var fields = new LinkedHashMap<String, String>();
            read("/login", get("/login").body()).stream().filter(form -> form.action().equals("/login")).findFirst().orElseThrow()
                    .fields().stream().filter(field -> !field.name().isEmpty()).forEach(field -> fields.put(field.name(), field.value()));
            fields.put("username", name + "@demo.oneroof.kr");
            fields.put("password", PASSWORD);
            var answer = post("/login", fields.entrySet().stream().map(one -> Sent.text(one.getKey(), one.getValue())).toList(), false);
            var to = answer.headers().firstValue("Location").orElse("/login");
            return answer.statusCode() == 302 && !to.contains("/login");
        }

        /** Breadth first from the front page; of each kind of form one, with the page that it stands on. */
        void collect() throws IOException, InterruptedException {
            var waiting = new ArrayDeque<>(List.of("/", "/account", "/callback", "/signup", "/venue", "/answers"));
            var seen = new LinkedHashSet<String>();
            var kinds = new LinkedHashMap<String, Form>();
            var shapes = new TreeMap<String, Integer>();
            while (!waiting.isEmpty() && seen.size() < PAGES) {
                var path = waiting.poll();
                if (seen.contains(path) || NEVER.matcher(path).matches() || path.startsWith("/files/") || path.contains("/file")
                        || shapes.merge(path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d{6}|\\?.*|\\d+", "*"), 1, Integer::sum) > 3) {
                    continue;
                }
                seen.add(path);
                var page = get(path);
                if (page.statusCode() != 200 || !isHtml(page)) {
                    continue;
                }
                read(path, page.body()).forEach(form -> kinds.putIfAbsent(form.key(), form));
                var links = LINK.matcher(page.body());
                while (links.find()) {
                    waiting.add(links.group(1).replace("&amp;", "&"));
                }
            }
            forms.addAll(kinds.values());
        }

        void attack(Form known, int number) throws IOException, InterruptedException {
            var page = get(known.page());
            var form = page.statusCode() == 200 ? read(known.page(), page.body()).stream()
                    .filter(one -> one.key().equals(known.key())).findFirst().orElse(known) : known;
            var tricks = new TreeSet<String>();
            var sent = filled(form);
            for (var i = 0; i <= dice.nextInt(3); i++) {
                tricks.add(trick(sent, form));
            }
            var before = System.nanoTime();
            var answer = 0;
            try {
                var got = post(form.action(), sent, form.multipart());
                answer = got.statusCode();
                var missing = MISSING.matcher(got.body());
                if (isHtml(got) && (!got.body().contains("</html>") || missing.find())
                        || answer >= 400 && got.body().isBlank() && answer != 401) {
                    broken++;
                    faults.add("broken #" + number + " " + called() + " " + form.action() + " " + answer + " " + tricks);
                }
            } catch (IOException failed) {
                broken++;
                faults.add("broken #" + number + " " + called() + " " + form.action() + " " + failed + " " + tricks);
            }
            slow += System.nanoTime() - before > 8_000_000_000L ? 1 : 0;
            touched.add(form.key());
            byPerson.computeIfAbsent(called(), _ -> new TreeMap<>()).merge(answer, 1, Integer::sum);
            for (var trick : tricks) {
                byTrick.computeIfAbsent(trick, _ -> new TreeMap<>()).merge(answer, 1, Integer::sum);
            }
            if (answer >= 500) {
                faults.add(answer + " #" + number + " " + called() + " " + form.action() + " from " + form.page() + " " + tricks + " " + shown(sent));
            }
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        }

        private HttpResponse<String> post(String path, List<Sent> sent, boolean multipart) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
            if (multipart || sent.stream().anyMatch(one -> one.file() != null)) {
                var edge = "edge" + Long.toHexString(dice.nextLong());
                request.header("Content-Type", "multipart/form-data; boundary=" + edge).POST(BodyPublishers.ofByteArray(parts(sent, edge)));
            } else {
                request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(sent)));
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI address(String path) {
        return URI.create(base + path.replace(" ", "%20").replace("|", "%7C").replace("{", "%7B").replace("}", "%7D"));
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static String encoded(List<Sent> sent) {
        var body = new StringBuilder();
        sent.forEach(one -> body.append(body.isEmpty() ? "" : "&").append(URLEncoder.encode(one.name(), StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(one.value(), StandardCharsets.UTF_8)));
        return body.toString();
    }

    private static byte[] parts(List<Sent> sent, String edge) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var one : sent) {
            var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + one.name().replace("\"", "%22").replace("\n", "%0A")
                    + "\"" + (one.file() == null ? "" : "; filename=\"" + one.fileName() + "\"\r\nContent-Type: application/octet-stream") + "\r\n\r\n";
            body.write(head.getBytes(StandardCharsets.UTF_8));
            body.write(one.file() == null ? one.value().getBytes(StandardCharsets.UTF_8) : one.file());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** As a person would send it, with something in each empty field. */
    private List<Sent> filled(Form form) {
        var sent = new ArrayList<Sent>();
        Field pressed = null;
        for (var field : form.fields()) {
            switch (field.type()) {
                case "submit" -> pressed = pressed == null || dice.nextBoolean() ? field : pressed;
                case "file" -> {
                    if (form.multipart()) {
                        sent.add(dice.nextBoolean() ? new Sent(field.name(), "", pdf(), "견적서.pdf") : new Sent(field.name(), "", new byte[0], ""));
                    }
                }
                case "checkbox", "radio" -> {
                    if (dice.nextInt(3) > 0) {
                        sent.add(Sent.text(field.name(), field.value()));
                    }
                }
                default -> sent.add(Sent.text(field.name(), value(field)));
            }
        }
        if (pressed != null && !pressed.name().isEmpty()) {
            sent.add(Sent.text(pressed.name(), pressed.value()));
        }
        return sent;
    }

    private String value(Field field) {
        if (!field.choices().isEmpty()) {
            return field.choices().get(dice.nextInt(field.choices().size()));
        }
        if (!field.value().isEmpty() || field.type().equals("hidden")) {
            return field.value();
        }
        return switch (field.type()) {
            case "date" -> "2026-12-" + (10 + dice.nextInt(20));
            case "datetime-local" -> "2026-12-" + (10 + dice.nextInt(20)) + "T10:00";
            case "number" -> String.valueOf(1 + dice.nextInt(50));
            case "email" -> "fuzz" + dice.nextInt(1000) + "@example.com";
            case "tel" -> "010-1234-5678";
            case "month" -> "2026-12";
            case "time" -> "10:00";
            default -> dice.nextInt(4) == 0 ? "" : "시험 " + dice.nextInt(1000);
        };
    }

    /** One act that no page of the house does. */
    private String trick(List<Sent> sent, Form form) {
        var open = sent.stream().filter(one -> !one.name().equals("_csrf")).toList();
        if (open.isEmpty()) {
            sent.add(Sent.text(dice.nextBoolean() ? "name[0]" : "class.module.classLoader", "x"));
            return "unknown name";
        }
        var one = open.get(dice.nextInt(open.size()));
        var at = sent.indexOf(one);
        switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> sent.set(at, Sent.text(one.name(), VALUES.get(dice.nextInt(VALUES.size()))));
            case 4 -> {
                sent.remove(at);
                return "missing";
            }
            case 5 -> {
                sent.add(at, Sent.text(one.name(), one.file() == null ? one.value() : "x"));
                return "doubled";
            }
            case 6, 7 -> {
                var wrong = List.of("[0]", "[999999]", "[]", "[", "]", "[x]", "[0].x", ".x", ".x.y", "[-1]", "[0][1]", "['a']", "[\0]");
                sent.set(at, new Sent(one.name() + wrong.get(dice.nextInt(wrong.size())), one.value(), one.file(), one.fileName()));
                return "indexed name";
            }
            case 8 -> {
                var wrong = List.of("_", "!", ".", "[0].", "class.", "x\0");
                sent.set(at, new Sent(wrong.get(dice.nextInt(wrong.size())) + one.name(), one.value(), one.file(), one.fileName()));
                return "unknown name";
            }
            case 9 -> {
                if (form.multipart()) {
                    var names = List.of("가".repeat(300) + ".pdf", Normalizer.normalize("한".repeat(90) + ".pdf", Normalizer.Form.NFD), "../../x.pdf",
                            "a\0b.pdf", "", ".", "x".repeat(9000) + ".pdf", "\u202Efdp.exe", "aux", "x.pdf.exe", "x.xlsx", "x.csv", "x.xls", "%0d%0a.pdf");
                    var contents = List.of(new byte[0], new byte[] {0}, pdf(), "PK\3\4".getBytes(StandardCharsets.ISO_8859_1), "a,b\n1,2".getBytes(StandardCharsets.UTF_8),
                            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "<html>".getBytes(StandardCharsets.UTF_8));
                    sent.set(at, new Sent(one.name(), "", contents.get(dice.nextInt(contents.size())), names.get(dice.nextInt(names.size()))));
                    return "odd file";
                }
                sent.set(at, Sent.text(one.name(), one.value() + "\0"));
                return "zero byte";
            }
            case 10 -> {
                for (var i = 0; i < (dice.nextInt(8) == 0 ? 1200 : 60); i++) {
                    sent.add(Sent.text(one.name(), String.valueOf(i)));
                }
                return "many";
            }
            default -> {
                var other = open.get(dice.nextInt(open.size()));
                sent.set(at, Sent.text(one.name(), other.value()));
                return "swapped";
            }
        }
        return "odd value";
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(List<Sent> sent) {
        var text = new StringBuilder();
        sent.stream().filter(one -> !one.name().equals("_csrf")).limit(40).forEach(one -> text.append(one.name().replace("\0", "\\0")).append('=').append(one.file() != null
                ? "(file " + one.fileName().substring(0, Math.min(20, one.fileName().length())) + ")"
                : one.value().substring(0, Math.min(30, one.value().length())).replace("\0", "\\0").replace("\n", "\\n")).append("; "));
        return text.toString();
    }

    private static List<Form> read(String page, String html) {
        var forms = new ArrayList<Form>();
        var found = FORM.matcher(html);
        while (found.find()) {
            var action = attribute(found.group(1), "action", page.replaceAll("\\?.*", ""));
            if (!attribute(found.group(1), "method", "get").equalsIgnoreCase("post") || NEVER.matcher(action).matches() || !action.startsWith("/")) {
                continue;
            }
            forms.add(new Form(page, action, found.group(1).contains("multipart"), fields(found.group(2))));
        }
        return forms;
    }

    private static List<Field> fields(String html) {
        var fields = new ArrayList<Field>();
        var found = FIELD.matcher(html);
        while (found.find()) {
            if (found.group(1) != null) {
                var type = attribute(found.group(2), "type", found.group(1).equals("button") ? "submit" : "text");
                var name = attribute(found.group(2), "name", "");
                if (!name.isEmpty() || type.equals("submit")) {
                    fields.add(new Field(name, type, attribute(found.group(2), "value", type.equals("checkbox") ? "on" : ""), List.of()));
                }
            } else if (found.group(3) != null) {
                fields.add(new Field(attribute(found.group(4), "name", ""), "textarea", plain(found.group(5)), List.of()));
            } else {
                var choices = new ArrayList<String>();
                OPTION.matcher(found.group(8)).results().forEach(option -> choices.add(attribute(option.group(1), "value", "")));
                fields.add(new Field(attribute(found.group(7), "name", ""), "select", "", choices));
            }
        }
        fields.removeIf(field -> field.name().isEmpty() && !field.type().equals("submit"));
        return fields;
    }

    private static String attribute(String tag, String name, String otherwise) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : otherwise;
    }

    private static String plain(String html) {
        return Matcher.quoteReplacement(html).isEmpty() ? "" : html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }
}
