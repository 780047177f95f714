package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;

class SmtpSenderTests {
    @RegisterExtension
    private static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void sendsKoreanWordsPlainAndAsHtml() throws Exception {
        sender().deliver(letter("jiwon@demo.oneroof.kr", "첫 문단 <b>\n둘째 줄\n\n보기: https://oneroof.example/x?a=1&b=2"));
        var message = MAIL.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("[원루프] 접수되었습니다");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getFrom()[0]).hasToString("no-reply@oneroof.example");
        var raw = GreenMailUtil.getWholeMessage(message);
        assertThat(raw).contains("charset=UTF-8");
        var alternatives = (MimeMultipart) ((MimeMultipart)
                        ((MimeMultipart) message.getContent()).getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent();
        assertThat(alternatives.getBodyPart(0).getContent().toString()).contains("첫 문단 <b>");
        assertThat(alternatives.getBodyPart(1).getContent().toString())
                .contains("<p>첫 문단 &lt;b&gt;<br>둘째 줄</p><p>")
                .contains("<a href=\"https://oneroof.example/x?a=1&amp;b=2\">")
                .contains("lang=\"ko\"");
    }

    @Test
    void refusesAnAddressThatWouldBringOthersAlong() {
        assertThatThrownBy(() -> sender().deliver(letter("a@example.org\r\nBcc: b@example.org", "words")))
                .isInstanceOf(RuntimeException.class);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void throwsWhenTheServerIsAway() {
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("localhost");
        nobody.setPort(1);
        var sender = new SmtpSender(nobody, properties());
        assertThatThrownBy(() -> sender.deliver(letter("a@example.org", "words")))
                .isInstanceOf(RuntimeException.class);
        assertThat(sender.keepsWords()).isFalse();
    }

    private static SmtpSender sender() {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(MAIL.getSmtp().getPort());
        return new SmtpSender(server, properties());
    }

    private static NoticeProperties properties() {
        return new NoticeProperties(URI.create("https://oneroof.example"), "no-reply@oneroof.example");
    }

    private static Letter letter(String recipient, String body) {
        return new Letter(
                UUID.randomUUID(),
                LetterChannel.EMAIL,
                recipient,
                Locale.KOREAN,
                "[원루프] 접수되었습니다",
                body,
                Instant.EPOCH,
                0,
                null,
                null);
    }
}
