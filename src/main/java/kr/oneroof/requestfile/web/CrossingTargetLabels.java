package kr.oneroof.requestfile.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.requestfile.road.CrossingTargets.Fork;

/** The ways that a request can go, for a form: those that the mover can go along first. */
@Component
class CrossingTargetLabels {
    static final String ALONG = "along:";

    private final MessageSource messages;

    CrossingTargetLabels(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(Fork fork) {
        var all = new LinkedHashMap<String, String>();
        for (var way : fork.ways()) {
            if (way.own()) {
                all.put(ALONG + way.service(), words("requestfile.road.along", way.messageKey()));
            }
            if (way.asked()) {
                all.put(way.service(), words("requestfile.road.ask", way.messageKey()));
            }
        }
        return all;
    }

    private String words(String key, String service) {
        var locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, new Object[] {messages.getMessage(service, null, locale)}, locale);
    }
}
