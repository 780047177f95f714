package kr.oneroof.finance.programme;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Something happened to a programme. @param deed tail of the audit code */
record ProgrammeEvent(String deed, UUID programme, String label) implements Audited {
    @Override
    public String action() {
        return "finance.programme-" + deed;
    }

    @Override
    public String subject() {
        return "programme:" + programme;
    }

    @Override
    public String detail() {
        return label;
    }
}
