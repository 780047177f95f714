package kr.oneroof.company;

import kr.oneroof.kernel.form.Refused;

/** Two registered the same business number at the same moment; the other was first. */
public class BusinessNumberRefused extends Refused {
    BusinessNumberRefused(Throwable cause) {
        super("company.number.taken", "business number taken");
        initCause(cause);
    }
}
