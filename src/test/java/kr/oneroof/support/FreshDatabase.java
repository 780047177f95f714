package kr.oneroof.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each Spring context of the tests a database of its own, without a word in the tests. */
public class FreshDatabase implements ContextCustomizerFactory {
    private static final int MOST = 4;
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record, so that two contexts of the same make are equal and shared. */
    record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, @Nullable MergedContextConfiguration configuration) {
            if (CONTEXTS.incrementAndGet() > MOST) {
                throw new IllegalStateException(
                        "More than " + MOST
                                + " contexts in a JVM: a test has a configuration of its own beside @ModuleTest, @JourneyTest and @ApartTest");
            }
            give(context);
        }
    }

    /** For a server that a test starts by itself. */
    public static void give(ConfigurableApplicationContext context) {
        var database = DatabaseServer.freshDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh-database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.role(),
                                "spring.datasource.password", database.password(),
                                "spring.datasource.hikari.maximum-pool-size", "20",
                                "spring.flyway.url", database.url(),
                                "spring.flyway.user", database.owner(),
                                "spring.flyway.password", database.ownerPassword())));
    }
}
