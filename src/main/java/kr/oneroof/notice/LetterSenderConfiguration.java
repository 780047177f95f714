package kr.oneroof.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which ways out of OneRoof there are. */
@Configuration(proxyBeanMethods = false)
class LetterSenderConfiguration {
    /** The mail server when {@code spring.mail.host} names one, else the log. */
    @Bean
    LetterSender emails(ObjectProvider<JavaMailSender> server, NoticeProperties properties) {
        var mailServer = server.getIfAvailable();
        return mailServer == null || isNamedEmptily(mailServer)
                ? new LoggingSender(LetterChannel.EMAIL)
                : new SmtpSender(mailServer, properties);
    }

    /** A compose file passes the host on even when nobody set one. */
    private static boolean isNamedEmptily(JavaMailSender server) {
        return server instanceof JavaMailSenderImpl known
                && (known.getHost() == null || known.getHost().isBlank());
    }

    /** A gateway for text messages and Alimtalk takes this one's place once the centre has a contract. */
    @Bean
    LetterSender textMessages() {
        return new LoggingSender(LetterChannel.SMS);
    }
}
