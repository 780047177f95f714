package kr.oneroof.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.kernel.DatabaseUnavailable;

/**
 * Lets what the missing database caused pass by the error pages of Spring MVC, which need the session: a filter
 * answers.
 */
class OutageExceptionResolver implements HandlerExceptionResolver, Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (DatabaseUnavailable.isBehind(fault)) {
            throw new DataAccessResourceFailureException("The database is away", fault);
        }
        return null;
    }
}
