package kr.oneroof.shell.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.kernel.LimitRule;
import kr.oneroof.kernel.LimitService;
import kr.oneroof.kernel.SourceLimit;

/** Counts requests to whatever bears a {@link SourceLimit}, before anything is done for them. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration implements WebMvcConfigurer {
    private final LimitService limits;

    LimitConfiguration(LimitService limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                var limit = handler instanceof HandlerMethod method ? limitOf(method) : null;
                if (limit != null) {
                    limits.countSource(new LimitRule(limit.name(), limit.most(), Duration.ofSeconds(limit.seconds())));
                }
                return true;
            }
        });
    }

    private static @Nullable SourceLimit limitOf(HandlerMethod method) {
        var own = method.getMethodAnnotation(SourceLimit.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), SourceLimit.class);
    }
}
