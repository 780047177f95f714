package kr.oneroof.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts every statement that goes to the database. */
@Configuration(proxyBeanMethods = false)
@Profile("bench")
class BenchSettings {
    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    static BeanPostProcessor countingDataSource(StatementCount count) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database && name.equals("dataSource")
                        ? ProxyDataSourceBuilder.create(database)
                                .listener(count)
                                .build()
                        : bean;
            }
        };
    }

    /** How many statements have been sent since the start. */
    static final class StatementCount implements QueryExecutionListener {
        private final AtomicLong sent = new AtomicLong();

        long sent() {
            return sent.get();
        }

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            sent.incrementAndGet();
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before.
        }
    }
}
