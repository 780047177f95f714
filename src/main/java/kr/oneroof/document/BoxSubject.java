package kr.oneroof.document;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;

/** How files say that they lie in a company's box. */
final class BoxSubject {
    private static final String PREFIX = "box:";

    private BoxSubject() {}

    static boolean is(String subject) {
        return subject.startsWith(PREFIX);
    }

    static String of(CompanyId company) {
        return PREFIX + company;
    }

    static CompanyId companyOf(String subject) {
        return new CompanyId(UUID.fromString(subject.substring(PREFIX.length())));
    }
}
