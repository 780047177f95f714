package kr.oneroof.shell;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One bundle per room under {@code messages/}, found by itself; Korean is the default, English the other language. */
@Configuration(proxyBeanMethods = false)
class MessageBundles {
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.KOREAN);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
