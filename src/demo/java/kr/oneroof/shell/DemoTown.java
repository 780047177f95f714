package kr.oneroof.shell;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.SeoulClock;

/** Plants the demo town on the first start and says at every start how to get in. */
@Component
@Order
@ConditionalOnProperty("oneroof.demo")
class DemoTown implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTown.class);

    private static final Set<String> BEST_KNOWN =
            Set.of("hanbit@demo.oneroof.kr", "jiwon@demo.oneroof.kr", "kim@demo.oneroof.kr");

    private final List<Demo> parts;
    private final JdbcClient database;
    private final PersonQueries people;
    private final Environment environment;
    private final SeoulClock clock;

    DemoTown(List<Demo> parts, JdbcClient database, PersonQueries people, Environment environment, SeoulClock clock) {
        this.parts = parts;
        this.database = database;
        this.people = people;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!stands()) {
            var begun = System.nanoTime();
            parts.forEach(Demo::plant);
            LOG.info(
                    "Planted the demo town: {} parts in {} s",
                    parts.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            database.sql("insert into demo_town values (?)")
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        LOG.info("{}", howToGetIn());
    }

    private boolean stands() {
        return database.sql("select count(*) from demo_town")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String howToGetIn() {
        var port = environment.getProperty("local.server.port", "8080");
        var accounts = Arrays.stream(Role.values())
                .flatMap(role -> anyoneWith(role).stream().map(card -> "  %-16s %s".formatted(role, card.email())))
                .collect(Collectors.joining("\n"));
        return """
                OneRoof is open at http://localhost:%s
                Demo accounts (password oneroof-demo-2026):
                %s""".formatted(port, accounts);
    }

    private Optional<PersonCard> anyoneWith(Role role) {
        return people.withRole(role).stream()
                .filter(PersonCard::emailConfirmed)
                .min(Comparator.comparing(card -> !BEST_KNOWN.contains(card.email())));
    }
}
