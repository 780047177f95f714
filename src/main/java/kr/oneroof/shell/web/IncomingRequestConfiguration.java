package kr.oneroof.shell.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** What is looked at before sessions and access. */
@Configuration(proxyBeanMethods = false)
class IncomingRequestConfiguration {
    /** Right behind the filter that says that all is UTF-8. */
    @Bean
    static FilterRegistrationBean<ReadableRequestFilter> readableRequests() {
        var filter = new FilterRegistrationBean<>(new ReadableRequestFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    /** Behind Tomcat's own, so that ours is asked first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors(
            ObjectProvider<ISpringTemplateEngine> templates, ObjectProvider<ResourceUrlProvider> files) {
        return server -> server.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new BareErrorValve(
                        (language, facts) -> page(templates.getObject(), files.getObject(), language, facts))));
    }

    private static String page(
            ISpringTemplateEngine templates, ResourceUrlProvider files, Locale language, Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put(
                "styles",
                Stream.of("/krds/krds.css", "/css/oneroof.css")
                        .map(files::getForLookupPath)
                        .toList());
        return templates.process("shell/bare-error", new Context(language, all));
    }
}
