package kr.oneroof.notice;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server. */
class SmtpSender implements LetterSender {
    private final JavaMailSender server;
    private final NoticeProperties properties;

    SmtpSender(JavaMailSender server, NoticeProperties properties) {
        this.server = server;
        this.properties = properties;
    }

    @Override
    public LetterChannel channel() {
        return LetterChannel.EMAIL;
    }

    @Override
    public void deliver(Letter letter) {
        try {
            var message = server.createMimeMessage();
            fill(message, letter);
            server.send(message);
        } catch (MessagingException failed) {
            throw new IllegalArgumentException(failed);
        }
    }

    @Override
    public boolean keepsWords() {
        return false;
    }

    private void fill(MimeMessage message, Letter letter) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.mailFrom());
        helper.setTo(new InternetAddress(letter.recipient(), true));
        helper.setSubject(letter.subject());
        helper.setText(letter.body(), LetterHtml.of(letter.body(), letter.language()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().getLanguage());
        // The same for every attempt: whoever gets it twice after a crash can tell.
        message.setHeader("X-Letter-Id", letter.id().toString());
    }
}
