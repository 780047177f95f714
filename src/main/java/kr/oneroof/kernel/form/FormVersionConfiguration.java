package kr.oneroof.kernel.form;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the version into every form about a record that has one, beside the field against forged requests. */
@Configuration(proxyBeanMethods = false)
class FormVersionConfiguration {
    @Bean
    WebMvcConfigurer versionsAreReadFirst(FormVersions versions) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        versions.begin(request);
                        return true;
                    }
                });
            }
        };
    }

    @Bean
    static BeanPostProcessor formsSendTheirVersion(ObjectProvider<FormVersions> versions) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor fields ? new WithVersion(fields, versions) : bean;
            }
        };
    }

    /** What Spring Security adds to forms, and the version. */
    private record WithVersion(RequestDataValueProcessor fields, ObjectProvider<FormVersions> versions)
            implements RequestDataValueProcessor {
        private static final String ACTION = WithVersion.class.getName();

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            request.setAttribute(ACTION, method.equalsIgnoreCase("post") ? action : "");
            return fields.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return fields.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var all = new LinkedHashMap<String, String>();
            var security = fields.getExtraHiddenFields(request);
            if (security != null) {
                all.putAll(security);
            }
            if (request.getAttribute(ACTION) instanceof String action && !action.isEmpty()) {
                all.putAll(versions.getObject().fields(request, action));
            }
            return all;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return fields.processUrl(request, url);
        }
    }
}
