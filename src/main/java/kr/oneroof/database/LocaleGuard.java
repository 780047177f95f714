package kr.oneroof.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a database that cannot look Korean words up by index, before a page is served from it. */
@Component
@DependsOnDatabaseInitialization
class LocaleGuard implements InitializingBean {
    private final JdbcClient database;

    record Found(String datname, String datcollate, String datctype) {}

    LocaleGuard(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        if (!database.sql(DatabaseLocale.KNOWS_HANGUL).query(Boolean.class).single()) {
            var found = database.sql("""
                    select datname, datcollate, datctype from pg_database where datname = current_database()""").query(Found.class).single();
            throw new StartRefused("database.locale", null, found.datname(), found.datcollate(), found.datctype());
        }
    }
}
