package kr.oneroof.consultation.casebook;

import kr.oneroof.kernel.RequestNumber;

/** Keeps the number that a test names from being published, as another module may. */
public final class SecretNumbers implements PublicationRule {
    volatile String confidential = "";

    @Override
    public boolean bars(RequestNumber number) {
        return number.value().equals(confidential);
    }
}
