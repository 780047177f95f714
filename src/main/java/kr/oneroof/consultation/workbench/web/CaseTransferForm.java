package kr.oneroof.consultation.workbench.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.consultation.Transfer;
import kr.oneroof.consultation.Transfer.Handing;
import kr.oneroof.kernel.TypedInput;

/**
 * A transfer as typed.
 *
 * @param consent how and when the applicant consented that this agency gets the data
 * @param law needed where there is no consent
 * @param lateReason needed later than 8 working hours after receipt
 */
record CaseTransferForm(
        @NotBlank @Size(max = 100) String agency,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 300) String purpose,
        @NotBlank @Size(max = 300) String items,
        @NotBlank @Size(max = 100) String retention,
        @Size(max = 200) String consent,
        @Size(max = 200) String law,
        @Size(max = 500) String lateReason) {
    CaseTransferForm {
        agency = TypedInput.text(agency);
        reason = TypedInput.text(reason);
        purpose = TypedInput.text(purpose);
        items = TypedInput.text(items);
        retention = TypedInput.text(retention);
        consent = TypedInput.text(consent);
        law = TypedInput.text(law);
        lateReason = TypedInput.text(lateReason);
    }

    static CaseTransferForm blank() {
        return new CaseTransferForm("", "", "", "", "", "", "", "");
    }

    Transfer transfer() {
        return new Transfer(agency, reason, new Handing(purpose, items, retention, consent, law), lateReason);
    }
}
