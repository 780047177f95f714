package kr.oneroof.requestfile;

import java.time.LocalDate;

import kr.oneroof.kernel.Audited;

/** A holiday was declared or undone, and so many open requests got another due date; each has its own history line. */
record DueDatesMoved(LocalDate day, int requests) implements Audited {
    @Override
    public String action() {
        return "requestfile.due-dates-moved";
    }

    @Override
    public String subject() {
        return day.toString();
    }

    @Override
    public String detail() {
        return Integer.toString(requests);
    }
}
