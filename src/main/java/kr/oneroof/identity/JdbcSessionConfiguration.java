package kr.oneroof.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class JdbcSessionConfiguration {
    /**
     * Requests of one session that end at the same moment, a button pressed twice for instance, write the same
     * attribute, the flash messages above all. By default the second insert breaks the unique key after the work is
     * done, and the page is an error although everything was kept; here the last word holds.
     */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastWordOfASessionHolds() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
