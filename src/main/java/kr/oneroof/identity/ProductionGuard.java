package kr.oneroof.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to open a real installation with the demo's secret or the demo's people in it. */
@Component
@Profile("prod")
class ProductionGuard implements ApplicationRunner {
    static final String DEMO_ADDRESSES = "%@demo.oneroof.kr";

    private final SecretProperties secret;
    private final JdbcClient database;

    ProductionGuard(SecretProperties secret, JdbcClient database) {
        this.secret = secret;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!secret.isGoodEnough()) {
            throw new IllegalStateException("Set ONEROOF_SECRET to " + SecretProperties.SHORTEST
                    + " or more random characters: it encrypts second factors");
        }
        var demo = database.sql("select count(*) from person where email like ?")
                .param(DEMO_ADDRESSES)
                .query(Integer.class)
                .single();
        if (demo > 0) {
            throw new IllegalStateException("This database holds " + demo
                    + " demo accounts whose password everybody knows: start with an empty one");
        }
    }
}
