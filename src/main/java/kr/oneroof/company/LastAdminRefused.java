package kr.oneroof.company;

import kr.oneroof.kernel.form.Refused;

/** The only admin of a company cannot leave or step down before somebody else leads its account. */
public class LastAdminRefused extends Refused {
    public LastAdminRefused() {
        super("company.last-admin", "the last admin stays");
    }
}
