package kr.oneroof.company;

import kr.oneroof.kernel.form.Refused;

/** So many invitations are open that another would look like a mailing. */
public class TooManyInvitations extends Refused {
    TooManyInvitations() {
        super("company.invitations-full", "too many open invitations");
    }
}
