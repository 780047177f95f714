package kr.oneroof.advisory.panel;

/** Languages in which somebody advises (자문 언어). */
public enum Language {
    KO,
    EN,
    JA,
    ZH,
    VI;

    public String messageKey() {
        return "advisory.language." + name();
    }
}
