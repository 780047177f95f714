package kr.oneroof.shell.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.servlet.HandlerMapping;

import kr.oneroof.kernel.form.ResidentNumber;

/**
 * Makes a form of what was sent, through its constructor alone. What no page of OneRoof sends, a field by a wrong name
 * or a box with an impossible value, is a bad request (400), and never half a form. Headers fill no field. Nobody's
 * resident number comes in.
 */
class FormBinder extends ServletRequestDataBinder {
    private static final Pattern PATH = Pattern.compile("^(?<root>[^\\[.]+)(?<rest>[\\[.].*)$", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("\\[[^\\[\\]]{1,100}]");

    private final MessageSource messages;
    private @Nullable AbstractPropertyBindingResult whole;

    FormBinder(@Nullable Object target, String name, MessageSource messages) {
        super(target, name);
        this.messages = messages;
        setDeclarativeBinding(true);
        setAutoGrowNestedPaths(false);
    }

    /** @throws ErrorResponseException 400 for what no form of ours sends */
    @Override
    public void construct(ServletRequest request) {
        var type = getTargetType();
        if (type != null && !fitsAll(type, request)) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        super.construct(request);
        keepErrors();
        var untold = getBindingResult().getFieldErrors().stream().anyMatch(error -> !isTold(error));
        var form = getTarget();
        if (untold || form == null) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        if (request instanceof HttpServletRequest sent && HttpMethod.POST.matches(sent.getMethod())) {
            ResidentNumber.refuse(form, getBindingResult());
        }
    }

    /** Spring leaves the errors of a half-understood form without the form: a controller could add none. */
    private void keepErrors() {
        if (getTarget() != null && super.getInternalBindingResult().hasErrors()) {
            var kept = createBeanPropertyBindingResult();
            kept.addAllErrors(super.getInternalBindingResult());
            whole = kept;
        }
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return whole == null ? super.getInternalBindingResult() : whole;
    }

    @Override
    protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
        return new Sent(request, this, getTargetType());
    }

    /** A value that people may type has words of its own beside its field. */
    private boolean isTold(FieldError error) {
        var own = TypeMismatchException.ERROR_CODE + "." + error.getObjectName() + "." + error.getField();
        return !TypeMismatchException.ERROR_CODE.equals(error.getCode())
                || messages.getMessage(own, null, null, LocaleContextHolder.getLocale()) != null;
    }

    private static boolean fitsAll(ResolvableType form, ServletRequest request) {
        return request.getParameterMap().keySet().stream().allMatch(name -> fits(form, name));
    }

    /** Whether this name, if it begins with a field of the form, goes on as that field can take it. */
    private static boolean fits(ResolvableType form, String name) {
        var path = PATH.matcher(name);
        var field = path.matches() ? field(form, path.group("root")) : null;
        if (field == null) {
            return true;
        }
        var rest = path.group("rest");
        var raw = field.toClass();
        if (Map.class.isAssignableFrom(raw)) {
            return ENTRY.matcher(rest).matches();
        }
        return raw.isRecord() && rest.startsWith(".") && fits(field, rest.substring(1));
    }

    private static @Nullable ResolvableType field(ResolvableType form, String name) {
        var type = form.toClass();
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(one -> one.getName().equals(name))
                        .map(one -> ResolvableType.forType(one.getGenericType(), form))
                        .findFirst()
                        .orElse(null);
    }

    /** A part of a form is never absent, though none of its fields was sent; the address may fill a field. */
    private static final class Sent extends ServletRequestValueResolver {
        private final @Nullable ResolvableType form;

        Sent(ServletRequest request, WebDataBinder binder, @Nullable ResolvableType form) {
            super(request, binder);
            this.form = form;
        }

        @Override
        protected @Nullable Object getRequestParameter(String name, Class<?> type) {
            var sent = super.getRequestParameter(name, type);
            return sent == null
                            && getRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                    instanceof Map<?, ?> path
                    ? path.get(name)
                    : sent;
        }

        @Override
        protected Set<String> initParameterNames(ServletRequest request) {
            var names = new LinkedHashSet<>(super.initParameterNames(request));
            if (form != null) {
                addParts("", form.toClass(), names);
            }
            return names;
        }

        private static void addParts(String path, Class<?> type, Set<String> names) {
            if (!type.isRecord()) {
                return;
            }
            for (var part : type.getRecordComponents()) {
                if (part.getType().isRecord()) {
                    names.add(path + part.getName() + ".");
                    addParts(path + part.getName() + ".", part.getType(), names);
                }
            }
        }
    }
}
