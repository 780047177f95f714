package kr.oneroof.operation;

import java.util.EnumSet;

import javax.sql.DataSource;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;

import com.zaxxer.hikari.HikariDataSource;

/** A database that is away: noticed by one thread, told by one page, and no reason for anybody to wait. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {
    private static final String POOL = "dataSource";

    @Bean
    DatabaseState databaseState() {
        return new DatabaseState();
    }

    @Bean
    static BeanPostProcessor guardedDataSource(ObjectProvider<DatabaseState> state) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database && name.equals(POOL)
                        ? new GuardedDataSource(database, state.getObject())
                        : bean;
            }
        };
    }

    @Bean
    DatabaseMonitor databaseMonitor(DataSource database, DatabaseState state) throws Exception {
        return new DatabaseMonitor(
                database.unwrap(GuardedDataSource.class), database.unwrap(HikariDataSource.class), state);
    }

    @Bean
    OutageLogFilter outageLogFilter(DatabaseState state) {
        return new OutageLogFilter(state);
    }

    @Bean
    OutageExceptionResolver outageResolver() {
        return new OutageExceptionResolver();
    }

    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter(
            DatabaseState state,
            ITemplateEngine templates,
            MessageSource messages,
            LocaleResolver languages,
            ResourceUrlProvider files) {
        var filter = new FilterRegistrationBean<>(
                new OutageFilter(state, new OutagePage(templates, messages, languages, files)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return filter;
    }
}
