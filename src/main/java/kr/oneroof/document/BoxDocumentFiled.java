package kr.oneroof.document;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;

/** A paper lies in the box now. */
record BoxDocumentFiled(UUID document, CompanyId company, DocumentKind kind, boolean inPlaceOfAnother)
        implements Audited {
    @Override
    public String action() {
        return inPlaceOfAnother ? "document.replaced" : "document.filed";
    }

    @Override
    public String subject() {
        return document.toString();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }

    @Override
    public String detail() {
        return kind.name();
    }
}
