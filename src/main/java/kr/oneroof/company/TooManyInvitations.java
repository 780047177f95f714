package kr.oneroof.company;

/** So many invitations are open that another would look like a mailing. */
public class TooManyInvitations extends RuntimeException {
    TooManyInvitations() {
        super("too many open invitations");
    }
}
