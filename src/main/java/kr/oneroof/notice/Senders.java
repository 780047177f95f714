package kr.oneroof.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Which ways out of the house there are. */
@Configuration(proxyBeanMethods = false)
class Senders {
    /** The mail server when {@code spring.mail.host} names one, else the log. */
    @Bean
    LetterSender emails(ObjectProvider<JavaMailSender> server, NoticeProperties properties) {
        var mailServer = server.getIfAvailable();
        return mailServer == null ? new LoggingSender(Channel.EMAIL) : new SmtpSender(mailServer, properties);
    }

    /** A gateway for text messages and Alimtalk takes this one's place once the centre has a contract. */
    @Bean
    LetterSender textMessages() {
        return new LoggingSender(Channel.SMS);
    }
}
