package kr.oneroof.company.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** Hands controllers the current company as an argument of type {@link CompanyId}. */
@Component
class CompanyArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final ObjectProvider<CurrentCompany> current;

    CompanyArgumentResolver(ObjectProvider<CurrentCompany> current) {
        this.current = current;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CompanyId.class
                && !parameter.hasParameterAnnotation(PathVariable.class)
                && !parameter.hasParameterAnnotation(RequestParam.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (authentication == null || servlet == null || !(authentication.getPrincipal() instanceof Actor actor)) {
            throw new NotOnFile();
        }
        return current.getObject().of(actor, servlet).orElseThrow(NoCompanyYet::new);
    }
}
