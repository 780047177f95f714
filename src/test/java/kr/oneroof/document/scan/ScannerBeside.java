package kr.oneroof.document.scan;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A virus scanner beside OneRoof, that answers and that a test can bend. */
public final class ScannerBeside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var daemon = new ClamdStandIn();
        application.getBeanFactory().registerSingleton("clamdStandIn", daemon);
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "scanner-beside",
                        Map.of(
                                "oneroof.document.scanner.host", "127.0.0.1",
                                "oneroof.document.scanner.port", daemon.port(),
                                "oneroof.document.scanner.answers-within", "2s")));
    }
}
