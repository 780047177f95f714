package kr.oneroof.shell.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

/** A request whose fields hold no zero byte. */
class CleanRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields;

    CleanRequest(HttpServletRequest request) {
        this(request, request.getParameterMap());
    }

    CleanRequest(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        var clean = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> clean.put(
                clean(name), Arrays.stream(values).map(CleanRequest::clean).toArray(String[]::new)));
        this.fields = Collections.unmodifiableMap(clean);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = fields.get(name);
        return values == null ? null : values.clone();
    }

    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
