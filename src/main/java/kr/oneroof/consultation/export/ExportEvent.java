package kr.oneroof.consultation.export;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Something happened to an export; {@code what} is the tail of the action, the reason itself stays with the export. */
record ExportEvent(UUID id, String what, String detail) implements Audited {
    @Override
    public String action() {
        return "consultation.export-" + what;
    }

    @Override
    public String subject() {
        return "export:" + id;
    }
}
