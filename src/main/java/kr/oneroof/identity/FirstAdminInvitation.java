package kr.oneroof.identity;

import java.util.Locale;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invites the first administrator of an empty house: somebody has to let the others in. */
@Component
class FirstAdminInvitation implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminInvitation.class);

    private final IdentityProperties properties;
    private final AccountAdministrationService administration;
    private final JdbcClient database;

    FirstAdminInvitation(
            IdentityProperties properties, AccountAdministrationService administration, JdbcClient database) {
        this.properties = properties;
        this.administration = administration;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var email = properties.firstAdmin();
        if (email.isBlank() || !isNeeded()) {
            return;
        }
        if (!EmailAddress.isOne(email)) {
            throw new IllegalStateException("ONEROOF_FIRST_ADMIN is no e-mail address");
        }
        var name = EmailAddress.normal(email).split("@", 2)[0];
        var invited = administration.invite(new NewPerson(email, name, "", Locale.KOREAN), "", Set.of(Role.ADMIN));
        LOG.info(
                "{}",
                invited.isPresent()
                        ? "The first administrator was invited by mail."
                        : "The address of the first administrator has an account already; nothing was changed.");
    }

    private boolean isNeeded() {
        return database.sql("select count(*) from person_role where role = ?")
                        .param(Role.ADMIN.name())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
