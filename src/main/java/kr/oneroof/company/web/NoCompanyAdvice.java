package kr.oneroof.company.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoCompanyAdvice {
    @ExceptionHandler(NoCompanyYet.class)
    String toRegistration(HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("notice", "company.first");
        return "redirect:/company/new";
    }
}
