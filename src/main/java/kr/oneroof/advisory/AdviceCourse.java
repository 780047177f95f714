package kr.oneroof.advisory;

import kr.oneroof.kernel.RequestNumber;

/** The verbs that offers and advice walk a request on with. Each locks the request's row first. */
public interface AdviceCourse {
    /** Holds the request until the transaction ends. */
    AdviceSheet hold(RequestNumber number);

    void offered(RequestNumber number);

    void declined(RequestNumber number);

    void engaged(RequestNumber number);

    void searchedAgain(RequestNumber number);

    void closed(RequestNumber number);
}
