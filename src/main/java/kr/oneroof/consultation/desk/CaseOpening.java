package kr.oneroof.consultation.desk;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.Companies;
import kr.oneroof.identity.People;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class CaseOpening implements CaseReading {
    private final FactsReading facts;
    private final RequestFiles files;
    private final CasePapers papers;
    private final Companies companies;
    private final People people;
    private final Looks looks;

    CaseOpening(
            FactsReading facts,
            RequestFiles files,
            CasePapers papers,
            Companies companies,
            People people,
            Looks looks) {
        this.facts = facts;
        this.files = files;
        this.papers = papers;
        this.companies = companies;
        this.people = people;
        this.looks = looks;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isReadable(RequestNumber number) {
        return facts.isReadable(number);
    }

    @Override
    public CaseFile open(RequestNumber number) {
        var known = facts.require(number);
        var file = files.require(number);
        looks.keep(new Look(file.company().value(), number.value(), "audit.look.request", ""));
        return new CaseFile(
                known,
                file,
                companies.card(file.company()),
                Optional.ofNullable(file.owner()).flatMap(people::find).orElse(null),
                papers.history(number),
                papers.files(number));
    }
}
