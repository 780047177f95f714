package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LetterSenderConfigurationTests {
    @Test
    void sendsThroughTheServerThatIsNamed() {
        assertThat(emailsThrough(serverAt("mail.example"))).isInstanceOf(SmtpSender.class);
    }

    @Test
    void keepsLettersWhereTheServerHasAnEmptyName() {
        assertThat(emailsThrough(serverAt(""))).isInstanceOf(LoggingSender.class);
        assertThat(emailsThrough()).isInstanceOf(LoggingSender.class);
    }

    private static LetterSender emailsThrough(JavaMailSender... servers) {
        ObjectProvider<JavaMailSender> provided = new ObjectProvider<>() {
            @Override
            public Stream<JavaMailSender> stream() {
                return Stream.of(servers);
            }
        };
        return new LetterSenderConfiguration()
                .emails(provided, new NoticeProperties(URI.create("https://oneroof.example"), "a@example.org"));
    }

    private static JavaMailSender serverAt(String host) {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        return server;
    }
}
