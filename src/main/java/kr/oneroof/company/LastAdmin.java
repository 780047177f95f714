package kr.oneroof.company;

/** The only admin of a company cannot leave or step down before somebody else leads its account. */
public class LastAdmin extends RuntimeException {
    public LastAdmin() {
        super("the last admin stays");
    }
}
