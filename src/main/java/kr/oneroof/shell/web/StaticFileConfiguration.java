package kr.oneroof.shell.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles and scripts, kept by browsers for a year under names that carry their content's fingerprint. Only these
 * addresses may be files: with a pattern over the whole application, each link on each page is looked for in all
 * archives.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final List<String> FOLDERS = List.of("css", "js", "krds", "document");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        FOLDERS.forEach(folder -> serve(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/"));
        serve(registry, "/_static/**", "classpath:/META-INF/resources/_static/");
    }

    private static void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
