package kr.oneroof.callcenter.wallboard;

import java.util.Locale;

/** By what calls are broken down. */
enum CallDimension {
    TOPIC("topic", "(select position from call_topic o where o.code = topic)"),
    HOUR("hour::text", "hour");

    private final String column;
    private final String order;

    CallDimension(String column, String order) {
        this.column = column;
        this.order = order;
    }

    String column() {
        return column.replace("::", "\\:\\:");
    }

    String order() {
        return order;
    }

    String messageKey() {
        return "callcenter.figure.by-" + name().toLowerCase(Locale.ROOT);
    }
}
