package kr.oneroof.consultation.desk.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.consultation.Confidences;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Stands before every address below a case, also those that only write: what somebody may not read is not on file. */
@Component
class ConfidenceDoor implements WebMvcConfigurer, HandlerInterceptor {
    private final Confidences confidences;

    ConfidenceDoor(Confidences confidences) {
        this.confidences = confidences;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/consultations/*", "/desk/consultations/*/**");
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
