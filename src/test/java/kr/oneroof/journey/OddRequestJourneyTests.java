package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import kr.oneroof.support.HttpCaller;
import kr.oneroof.support.HttpCaller.Part;
import kr.oneroof.support.JourneyTest;

/** Requests that no page of OneRoof sends end with a page and their true cause, and never as a fault. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestJourneyTests {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/answers?words=%BC%F6%C3%E2,/answers?words=%EC%88%98%EC%B6%9C",
        "/answers?category=&words=%C7%D1%BA%FB+1,/answers?category=&words=%ED%95%9C%EB%B9%9B+1"
    })
    void understandTheKoreanOfOldLinks(String asked, String meant) {
        var answer = new HttpCaller(port).get(asked);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answers?words=%",
                "/answers?words=%zz",
                "/venue?day=%ED%A0%80",
                "/?x=%FF%FE",
                "/login?%FF=1",
                "/callback?a=%uC218",
                "/desk/work?after=%FF"
            })
    void showAPageAboutWhatIsNoText(String asked) {
        var answer = new HttpCaller(port).getAsIs(asked);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("글자를 읽지 못했습니다", "id=\"content\"", "name=\"_csrf\"")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers/%BC%F6", "/answers/%", "/answers/%ED%A0%80"})
    void showAPageWhereTheServerItselfRefuses(String asked) {
        var answer = new HttpCaller(port).getAsIs(asked);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("<html lang=\"ko\"", "요청을 이해하지 못했습니다", "krds")
                .doesNotContain("HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name[0]=x",
                "name%5B999999%5D=x",
                "name[=x",
                "name.x=1",
                "name[0].y=1",
                "agreed=xyz",
                "name[x]=1"
            })
    void refuseForgedFieldsWithAPage(String forged) {
        assertPage(
                new HttpCaller(port)
                        .post("/callback", "key=a&name=b&phone=010-1234-5678&topic=t&" + forged, "/callback"),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tools/interest-subsidy?days[0].x=1",
                "/tools/interest-subsidy?repayments[0].x=1&balance=1",
                "/answers?words=a%00b",
                "/tools/working-time?filedAt=%00"
            })
    void neverMakeAFaultOfALook(String asked) {
        assertThat(new HttpCaller(port)
                        .get(asked.replace("[", "%5B").replace("]", "%5D"))
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void leaveOneLineInTheLogAndNothingThatWasTyped(CapturedOutput log) {
        new HttpCaller(port).post("/callback", "name[0]=홍길동&agreed=xyz", "/callback");
        assertThat(log.getAll().lines().filter(line -> line.contains("Refused with 400")))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains("POST /callback"));
        assertThat(log.getAll()).doesNotContain("홍길동", "\tat org.springframework.web");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=a%00b&password=x", "username=%00&password=%00"})
    void dropZeroBytes(String fields) {
        assertThat(new HttpCaller(port).post("/login", fields, "/login").statusCode())
                .isEqualTo(302);
    }

    @Test
    void letPastedBlanksIn() {
        assertThat(new HttpCaller(port)
                        .logIn("%C2%A0hanbit@demo.oneroof.kr%E2%80%8B")
                        .get("/company")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/answers?words=a,/answers?words=a",
        "/%7Bx%7D,/%7Bx%7D",
        "/{x},/%7Bx%7D",
        "'/a\nb',/",
        "'/\t/evil.example',/",
        "//evil.example,/",
        "'/\\evil.example',/",
        "https://evil.example,/",
        "/수출,/%EC%88%98%EC%B6%9C"
    })
    void goBackToAPageOfTheHouseOnly(String back, String to) {
        var answer = new HttpCaller(port)
                .post("/language", "to=ko&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8), "/login");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }

    static Stream<String> longNames() {
        return Stream.of(
                "가".repeat(140),
                "가".repeat(2000),
                Normalizer.normalize("한".repeat(50), Normalizer.Form.NFD),
                Normalizer.normalize("한".repeat(500), Normalizer.Form.NFD),
                "\uD83D\uDE00".repeat(300),
                "a".repeat(9000));
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void shortenNamesOfFiles(String name) {
        var answer = new HttpCaller(port)
                .logIn("hanbit@demo.oneroof.kr")
                .upload("/files", "/", Part.file("file", name + ".pdf", PDF));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var kept = answer.body().replaceAll("(?s).*\"name\":\"([^\"]*)\".*", "$1");
        assertThat(kept).endsWith(".pdf").isEqualTo(Normalizer.normalize(kept, Normalizer.Form.NFC));
        assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(200);
        assertThat(Normalizer.normalize(name, Normalizer.Form.NFC)).startsWith(kept.substring(0, 40));
    }

    @Test
    void nameTheTrueCauseOfAnUploadThatFails() {
        var hanbit = new HttpCaller(port).logIn("hanbit@demo.oneroof.kr");
        var endless = hanbit.upload("/files", "/", Part.file("file", "x".repeat(40_000) + ".pdf", PDF));
        assertThat(endless.statusCode()).isEqualTo(400);
        assertThat(endless.body()).contains("파일 이름").doesNotContain("20MB");
        var many = hanbit.upload(
                "/files",
                "/",
                Stream.generate(() -> Part.text("a", "1")).limit(300).toArray(Part[]::new));
        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(many.body()).contains("나누어").doesNotContain("20MB");
        var wordy = hanbit.upload("/files", "/", Part.text("a", "x".repeat(3_000_000)));
        assertThat(wordy.statusCode()).isEqualTo(413);
        assertThat(wordy.body()).contains("글을 줄이거나").doesNotContain("20MB");
        var large = hanbit.upload("/files", "/", Part.file("file", "a.pdf", new byte[34 << 20]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("20MB");
    }

    @Test
    void tellARoleThatItMayNotAndNothingElse() {
        var page = new HttpCaller(port).logIn("hanbit@demo.oneroof.kr").get("/admin/people");
        assertPage(page, 403);
        assertThat(page.body()).contains("권한이 없습니다").doesNotContain("만료");
    }

    private static void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("id=\"content\"", "</html>");
    }
}
