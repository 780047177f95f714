package kr.oneroof.shell.web;

import java.time.Duration;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import kr.oneroof.kernel.HostCookies;

/**
 * The reader's language: what was chosen, else English for a browser that asks for it and not for Korean, else Korean.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    LocaleResolver localeResolver(HostCookies cookies) {
        var resolver = new CookieLocaleResolver(cookies.nameOf("language"));
        resolver.setCookieSecure(cookies.areSecure());
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> {
            var header = request.getHeader("Accept-Language");
            var wanted = header == null ? "" : header.toLowerCase(Locale.ROOT);
            return wanted.startsWith("en") && !wanted.contains("ko") ? Locale.ENGLISH : Locale.KOREAN;
        });
        return resolver;
    }
}
