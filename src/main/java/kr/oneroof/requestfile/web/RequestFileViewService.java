package kr.oneroof.requestfile.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;

/** Opens a file to those whom it concerns: members of the company, and staff, whose look is kept. */
@Component
class RequestFileViewService {
    private final RequestFileService files;
    private final CompanyQueries companies;
    private final Looks looks;
    private final ObjectProvider<RequestFileAccess> veils;

    RequestFileViewService(
            RequestFileService files, CompanyQueries companies, Looks looks, ObjectProvider<RequestFileAccess> veils) {
        this.files = files;
        this.companies = companies;
        this.looks = looks;
        this.veils = veils;
    }

    /** @throws NotOnFile when there is no such file for this reader */
    @Transactional
    public RequestFileView open(String typed, Actor actor) {
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
