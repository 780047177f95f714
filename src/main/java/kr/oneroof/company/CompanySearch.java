package kr.oneroof.company;

import kr.oneroof.kernel.SearchText;

/** What somebody typed to find a company: words of a name, or a number however it was written. */
record CompanySearch(String typed) {
    CompanySearch {
        typed = SearchText.trimmed(typed);
    }

    /** Too little to look for: one letter stands in every other name. */
    boolean isEmpty() {
        return String.join("", SearchText.words(typed)).length() < 2;
    }

    /** Digits alone, with +82 turned into 0; empty when letters were typed. */
    String digits() {
        var bare = SearchText.form(typed);
        if (!bare.matches("[0-9]+")) {
            return "";
        }
        return typed.matches("[+\uFF0B].*") && bare.startsWith("82")
                ? "0" + bare.substring(2).replaceFirst("^0", "")
                : bare;
    }

    /** The name alone, as the register has it to be found. */
    String exact() {
        return SearchText.form(typed);
    }

    /** For {@code like all (…)}. */
    String[] patterns() {
        return digits().isEmpty() ? SearchText.patterns(typed) : new String[] {"%" + digits() + "%"};
    }
}
