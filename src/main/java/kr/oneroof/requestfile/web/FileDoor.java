package kr.oneroof.requestfile.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.Companies;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileVeil;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;

/** Opens a file to those whom it concerns: members of the company, and staff, whose look is kept. */
@Component
class FileDoor {
    private final RequestFiles files;
    private final Companies companies;
    private final Looks looks;
    private final ObjectProvider<FileVeil> veils;

    FileDoor(RequestFiles files, Companies companies, Looks looks, ObjectProvider<FileVeil> veils) {
        this.files = files;
        this.companies = companies;
        this.looks = looks;
        this.veils = veils;
    }

    /** @throws NotOnFile when there is no such file for this reader */
    @Transactional
    public FileView open(String typed, Actor actor) {
        var file = files.require(numberOf(typed));
        if (actor.isStaff()) {
            if (veils.stream().anyMatch(veil -> veil.hides(file.number(), actor))) {
                throw new NotOnFile();
            }
            looks.keep(new Look(file.company().value(), file.number().value(), "audit.look.request", ""));
        } else if (!companies.isMember(actor.id(), file.company())) {
            throw new NotOnFile();
        }
        return file;
    }

    private static RequestNumber numberOf(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
