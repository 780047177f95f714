package kr.oneroof.requestfile.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.clock.DueDate;
import kr.oneroof.company.Companies;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileVeil;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;

/** Opens a due date for those whom it concerns: members of the company, and staff, whose look is kept. */
@Component
class DueReading {
    private final RequestFiles files;
    private final Companies companies;
    private final Looks looks;
    private final ObjectProvider<FileVeil> veils;

    DueReading(RequestFiles files, Companies companies, Looks looks,
            ObjectProvider<FileVeil> veils) {
        this.files = files;
        this.companies = companies;
        this.looks = looks;
        this.veils = veils;
    }

    /** A file and the account of its due date. */
    record Account(FileView file, DueDate due) {
    }

    @Transactional
    public Account read(RequestNumber number, Actor actor) {
        var file = files.require(number);
        if (actor.isStaff()) {
            if (veils.stream().anyMatch(veil -> veil.hides(number, actor))) {
                throw new NotOnFile();
            }
            looks.keep(new Look(file.company().value(), number.value(), "audit.look.request", ""));
        } else if (!companies.isMember(actor.id(), file.company())) {
            throw new NotOnFile();
        }
        return new Account(file, files.explain(number));
    }
}
