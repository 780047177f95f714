package kr.oneroof.document.scan;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A virus scanner that answers, and that a test can bend. */
@TestConfiguration(proxyBeanMethods = false)
public class ScannerBeside {
    @Bean
    ClamdStandIn daemon() {
        return new ClamdStandIn();
    }

    @Bean
    DynamicPropertyRegistrar whereItListens(ClamdStandIn daemon) {
        return settings -> {
            settings.add("oneroof.document.scanner.host", () -> "127.0.0.1");
            settings.add("oneroof.document.scanner.port", daemon::port);
            settings.add("oneroof.document.scanner.answers-within", () -> "2s");
        };
    }
}
