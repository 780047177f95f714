package kr.oneroof.consultation.workbench.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.workbench.CasePartAccess;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Stands before every address below a case, also those that only write: what somebody may not read is not on file. */
@Component
class CaseAccessInterceptor implements WebMvcConfigurer, HandlerInterceptor {
    private final CaseAccess access;
    private final List<CasePartAccess> parts;

    CaseAccessInterceptor(CaseAccess access, List<CasePartAccess> parts) {
        this.access = access;
        this.parts = parts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/desk/consultations/*", "/desk/consultations/*/**")
                .excludePathPatterns(parts.stream()
                        .flatMap(part -> part.addresses().stream())
                        .toList());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("number") instanceof String number) {
            access.require(numberOf(number));
        }
        return true;
    }

    private static RequestNumber numberOf(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
