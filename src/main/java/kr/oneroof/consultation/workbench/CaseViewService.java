package kr.oneroof.consultation.workbench;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** Opens a case for staff; the look is kept. A confidential case is not on file for those who may not read it. */
@Service
@Transactional
public class CaseViewService {
    private final CaseContentQueries contents;
    private final RequestFileService files;
    private final CaseDocuments papers;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final Looks looks;

    CaseViewService(
            CaseContentQueries contents,
            RequestFileService files,
            CaseDocuments papers,
            CompanyQueries companies,
            PersonQueries people,
            Looks looks) {
        this.contents = contents;
        this.files = files;
        this.papers = papers;
        this.companies = companies;
        this.people = people;
        this.looks = looks;
    }

    /** Whether {@link #open} would open it; keeps no look. */
    @Transactional(readOnly = true)
    public boolean isReadable(RequestNumber number) {
        return contents.isReadable(number);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such case */
    public CaseView open(RequestNumber number) {
        var known = contents.require(number);
        var file = files.require(number);
        looks.keep(new Look(file.company().value(), number.value(), "audit.look.request", ""));
        return new CaseView(
                known,
                file,
                companies.card(file.company()),
                Optional.ofNullable(file.owner()).flatMap(people::find).orElse(null),
                papers.history(number),
                papers.files(number));
    }
}
