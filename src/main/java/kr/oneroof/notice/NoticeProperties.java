package kr.oneroof.notice;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where letters say they come from and lead to.
 *
 * @param baseUrl the address under which people reach OneRoof, for links in letters
 * @param mailFrom sender of e-mails
 */
@ConfigurationProperties("oneroof")
record NoticeProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("no-reply@oneroof.example") String mailFrom) {
    /** The path as a link that works from outside. */
    String linkTo(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + path;
    }
}
