package kr.oneroof.consultation.clinic;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** Finds the clinic of a case, locks, changes and saves it; opens a new one on a case in progress. */
@Component
class ClinicStepService {
    private final JdbcClient database;
    private final ClinicRepository repository;
    private final ClinicTermsQueries terms;
    private final SeoulClock clock;

    ClinicStepService(JdbcClient database, ClinicRepository repository, ClinicTermsQueries terms, SeoulClock clock) {
        this.clock = clock;
        this.database = database;
        this.repository = repository;
        this.terms = terms;
    }

    /** @return false when this very form was filed before */
    boolean open(UUID key, ClinicRequest ask, ClinicState first) {
        var status = lockCase(ask.number(), ask.company());
        var known = repository.findById(key);
        if (known.isPresent()) {
            known.filter(one -> one.request().isFor(ask.number(), ask.by())).orElseThrow(NotOnFile::new);
            return false;
        }
        if (status != CaseStatus.IN_PROGRESS) {
            throw new TransitionRefused(status, "clinic");
        }
        requireDays(ask.wish().days());
        if (hasOpen(ask.number())) {
            throw new ClinicRefused("open-already");
        }
        repository.saveAndFlush(Clinic.begin(key, ask, first, clock));
        return true;
    }

    Clinic change(ClinicService.ClinicVersion shown, Consumer<Clinic> verb) {
        return change(newest(shown.number()), found -> {
            found.requireUnchangedSince(shown.version());
            verb.accept(found);
        });
    }

    /** @throws NotOnFile when the case is another company's */
    Clinic change(OwnClinicService.Asker asker, Consumer<Clinic> verb) {
        var found = newest(asker.number());
        if (!found.company().equals(asker.company())) {
            throw new NotOnFile();
        }
        return change(found, verb);
    }

    Clinic change(Clinic found, Consumer<Clinic> verb) {
        verb.accept(found);
        return repository.saveAndFlush(found);
    }

    /** The newest clinic of the case, locked. */
    Clinic newest(RequestNumber number) {
        return database.sql("select id from clinic where number = ? order by created_at desc, id limit 1")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .flatMap(repository::findById)
                .orElseThrow(NotOnFile::new);
    }

    boolean hasOpen(RequestNumber number) {
        return database.sql("""
                        select exists (select from clinic where number = ?
                                       and state not in ('PAID', 'REFUSED', 'WITHDRAWN', 'ENDED'))""").param(number.value()).query(Boolean.class).single();
    }

    void requireDays(int days) {
        if (days < 1 || days > terms.today().maxDays()) {
            throw new ClinicRefused("too-many-days");
        }
    }

    private CaseStatus lockCase(RequestNumber number, CompanyId company) {
        return database.sql("select status from consultation_case where number = ? and company_id = ? for update")
                .params(number.value(), company.value())
                .query(String.class)
                .optional()
                .map(CaseStatus::valueOf)
                .orElseThrow(NotOnFile::new);
    }
}
