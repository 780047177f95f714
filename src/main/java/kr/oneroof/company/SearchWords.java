package kr.oneroof.company;

import java.util.Locale;

/** What somebody typed to find a company: words of a name, or a number however it was written. */
record SearchWords(String typed) {
    boolean isEmpty() {
        return typed.strip().length() < 2;
    }

    /** Digits alone, with +82 turned into 0; empty when letters were typed. */
    String digits() {
        var bare = typed.strip().replaceAll("[\\s()+./-]", "");
        if (!bare.matches("[0-9]+")) {
            return "";
        }
        return typed.strip().startsWith("+82") ? "0" + bare.substring(2).replaceFirst("^0", "") : bare;
    }

    /** For {@code like … escape '!'}. */
    String pattern() {
        var words = digits().isEmpty() ? typed.strip().toLowerCase(Locale.ROOT) : digits();
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
