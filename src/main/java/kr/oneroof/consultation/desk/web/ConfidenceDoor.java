package kr.oneroof.consultation.desk.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.consultation.Confidences;
import kr.oneroof.consultation.desk.OpenPart;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Stands before every address below a case, also those that only write: what somebody may not read is not on file. */
@Component
class ConfidenceDoor implements WebMvcConfigurer, HandlerInterceptor {
    private final Confidences confidences;
    private final List<OpenPart> parts;

    ConfidenceDoor(Confidences confidences, List<OpenPart> parts) {
        this.confidences = confidences;
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
            confidences.require(numberOf(number));
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
