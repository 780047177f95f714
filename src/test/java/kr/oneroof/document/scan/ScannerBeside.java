package kr.oneroof.document.scan;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A virus scanner beside the house, that answers and that a test can bend. */
public final class ScannerBeside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext house) {
        var daemon = new ClamdStandIn();
        house.getBeanFactory().registerSingleton("clamdStandIn", daemon);
        house.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "scanner-beside",
                        Map.of(
                                "oneroof.document.scanner.host", "127.0.0.1",
                                "oneroof.document.scanner.port", daemon.port(),
                                "oneroof.document.scanner.answers-within", "2s")));
    }
}
