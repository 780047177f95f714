package kr.oneroof.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import kr.oneroof.kernel.HostCookies;

/** The cookie of a session is one of OneRoof's. */
@Configuration(proxyBeanMethods = false)
class SessionCookieConfiguration {
    @Bean
    CookieSerializer sessionCookie(HostCookies cookies) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.nameOf("SESSION"));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (cookies.areSecure()) {
            cookie.setUseSecureCookie(true);
        }
        return cookie;
    }
}
