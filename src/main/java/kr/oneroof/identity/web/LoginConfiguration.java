package kr.oneroof.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

import kr.oneroof.identity.LoginDetails;
import kr.oneroof.identity.LoginRecordService;
import kr.oneroof.kernel.SeoulClock;

/** The way in and out: the form, the page that was asked for before, the session's life and its end. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
    @Bean
    Customizer<HttpSecurity> login(
            PasswordLoginSuccessHandler shown,
            PasswordLoginFailureHandler refused,
            LoginCompletion completion,
            RequestedPageCache requested) {
        return http -> http.formLogin(login -> login.loginPage("/login")
                        .failureHandler(refused)
                        .successHandler(shown)
                        .authenticationDetailsSource(request -> new LoginDetails(request, completion.deviceOf(request)))
                        .permitAll())
                .requestCache(cache -> cache.requestCache(requested));
    }

    @Bean
    Customizer<HttpSecurity> session(
            CsrfTokens tokens, LogoutRecordHandler logout, LoginRecordService records, SeoulClock clock) {
        return http -> http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .logout(out -> out.addLogoutHandler(logout).logoutUrl("/logout").logoutSuccessUrl("/?goodbye"))
                .addFilterBefore(new SessionLifetimeFilter(records, clock), SecurityContextHolderFilter.class);
    }
}
