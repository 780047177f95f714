package kr.oneroof.consultation.casebook;

import kr.oneroof.kernel.form.Refused;

/** Nobody publishes what they proposed: a second person looks for what tells whose case it was. */
public class SecondPersonNeeded extends Refused {
    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("second.article", "a second person is needed");
    }
}
