package kr.oneroof.consultation.council;

import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.Locks;

/** Two clicks on one form come one after the other, so that the second finds what the first has done. */
@Component
class CouncilSubmissionLocks {
    private final Locks locks;

    CouncilSubmissionLocks(Locks locks) {
        this.locks = locks;
    }

    void queue(UUID key) {
        locks.hold("council-form", key);
    }
}
