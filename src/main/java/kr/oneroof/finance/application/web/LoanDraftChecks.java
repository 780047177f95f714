package kr.oneroof.finance.application.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.application.LoanPurpose;
import kr.oneroof.finance.application.LoanSubmission;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.eligibility.ApplicantQueries;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;

/** What a draft can only be checked against with the programme, the banks of the agreement and the rules. */
@Component
class LoanDraftChecks {
    private final ProgrammeQueries programmes;
    private final BankQueries banks;
    private final EligibilityService eligibility;
    private final ApplicantQueries applicants;

    LoanDraftChecks(
            ProgrammeQueries programmes,
            BankQueries banks,
            EligibilityService eligibility,
            ApplicantQueries applicants) {
        this.programmes = programmes;
        this.banks = banks;
        this.eligibility = eligibility;
        this.applicants = applicants;
    }

    /** @throws NotOnFile also for a programme that is not published */
    UUID programme(UUID asked) {
        var found = programmes.require(asked);
        if (!found.state().isPublic()) {
            throw new NotOnFile();
        }
        return found.id();
    }

    /** Names of the banks that have an agreement today, by id. */
    Map<String, String> bankNames() {
        var all = new LinkedHashMap<String, String>();
        banks.agreed().forEach(bank -> all.put(bank.id().toString(), bank.name()));
        return all;
    }

    /** Purposes for which the programme's money may be used. */
    static List<LoanPurpose.Kind> kinds(Programme programme) {
        return Stream.of(LoanPurpose.Kind.values())
                .filter(kind -> kind.isOfFacilities() == (programme.code() == Programme.Code.FACILITY))
                .toList();
    }

    /** Checks amount and purposes against the programme. */
    void check(LoanDraftService.LoanDraft draft, LoanDraftForm form, Errors errors) {
        var programme = programmes.require(draft.programme());
        var allowed = kinds(programme);
        var parts = form.purposes();
        if (form.wanted().compareTo(programme.terms().most()) > 0) {
            errors.rejectValue("amount", "finance.application.refused.limit");
        } else if (parts != null && parts.stream().anyMatch(part -> !allowed.contains(part.kind()))) {
            errors.rejectValue("amount", "finance.application.form.purpose");
        }
    }

    EligibilityResult eligibility(LoanDraftService.LoanDraft draft, LoanDraftForm form) {
        return eligibility.check(
                draft.programme(),
                applicants.known(draft.company(), form.declared()).wanting(form.wanted()));
    }

    /**
     * The application as it is filed. The draft's id is the key of the submission: pressed twice it is one application.
     */
    LoanSubmission submission(LoanDraftService.LoanDraft draft, LoanDraftForm form, Actor actor) {
        return new LoanSubmission(
                draft.id(),
                draft.programme(),
                new LoanSubmission.Applicant(draft.company(), actor.id(), Boolean.TRUE.equals(form.preferred())),
                form.wanted(),
                Objects.requireNonNull(form.purposes()),
                new LoanSubmission.AtBank(
                        bank(form.bank().id()),
                        form.bank().branch(),
                        TypedInput.day(form.bank().consultedOn()).orElseThrow()),
                eligibility(draft, form),
                form.consents());
    }

    /** @throws NotOnFile also for a bank whose agreement is over */
    private UUID bank(String typed) {
        var asked = Uuids.of(typed);
        return banks.agreed().stream()
                .map(Bank::id)
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
