package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.consultation.workbench.CasePartAccess;
import kr.oneroof.consultation.workbench.CaseViewService;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/**
 * Who of the staff may open a clinic: whoever may read its case, and the director from the day its cost was worked out,
 * since he grants and pays the money. A confidential case stays closed to him: he sees plan, cost, visits and report,
 * and not what the company told its consultant. Every opening is kept as a look.
 */
@Service
@Transactional
public class ClinicAccess implements CasePartAccess {
    /** The rule for lists: over {@code clinic k}, with {@code :director} (whether the reader is one). */
    static final String DECIDABLE = "(:director and k.support is not null)";

    private final CaseViewService cases;
    private final ClinicQueries clinics;
    private final CompanyQueries companies;
    private final CurrentActor actors;
    private final Looks looks;

    ClinicAccess(
            CaseViewService cases, ClinicQueries clinics, CompanyQueries companies, CurrentActor actors, Looks looks) {
        this.cases = cases;
        this.clinics = clinics;
        this.companies = companies;
        this.actors = actors;
        this.looks = looks;
    }

    /**
     * Whose clinic it is.
     *
     * @param title of the case; empty when the case stays closed to the reader
     */
    public record Head(RequestNumber number, String company, String title) {
        public boolean isCaseOpen() {
            return !title.isEmpty();
        }
    }

    @Override
    public List<String> addresses() {
        return Stream.of("", "/approval", "/refusal", "/payment", "/claim-return")
                .map(deed -> "/desk/consultations/*/clinic" + deed)
                .toList();
    }

    /** @throws NotOnFile when there is no such case, or none whose clinic whoever acts now may open */
    public Head open(RequestNumber number) {
        if (cases.isReadable(number)) {
            var facts = cases.open(number).facts();
            return new Head(number, facts.company(), facts.title());
        }
        var clinic = clinics.newest(number)
                .filter(found -> found.quote() != null && isDirector())
                .orElseThrow(NotOnFile::new);
        var company = clinic.facts().company();
        looks.keep(new Look(company.value(), number.value(), "audit.look.clinic", ""));
        return new Head(number, companies.card(company).name(), "");
    }

    private boolean isDirector() {
        return actors.now().filter(actor -> actor.is(Role.DIRECTOR)).isPresent();
    }
}
