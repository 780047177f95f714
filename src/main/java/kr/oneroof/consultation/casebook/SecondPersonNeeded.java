package kr.oneroof.consultation.casebook;

/** Nobody publishes what they proposed: a second person looks for what tells whose case it was. */
public class SecondPersonNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("A second person is needed", null, false, false);
    }
}
