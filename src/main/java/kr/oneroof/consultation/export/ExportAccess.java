package kr.oneroof.consultation.export;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.export.ExportService.TooFewCompanies;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.consultation.workbench.FigureRecordQueries;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** A file holds what its reader sees on the screen, and no more. */
@Component
class ExportAccess {
    private final FigureRecordQueries records;

    ExportAccess(FigureRecordQueries records) {
        this.records = records;
    }

    Reader reader(Actor actor, boolean wantsRecords) {
        var opens = actor.is(Role.CONSULTANT) || actor.is(Role.DIRECTOR);
        if (opens && !wantsRecords) {
            return Reader.OPENS_CASES;
        }
        return !opens && actor.is(Role.CALL_AGENT) ? Reader.SEES_TITLES : Reader.SEES_NO_WORDS;
    }

    /** @throws TooFewCompanies when the screen hides the same records */
    CaseFilter filter(CaseFilter asked, Reader reader, Actor actor) {
        if (reader != Reader.SEES_NO_WORDS) {
            return asked;
        }
        var audience = Audience.of(actor);
        var open = records.open(asked, audience);
        if (records.isHidden(open, audience)) {
            throw new TooFewCompanies();
        }
        return open;
    }
}
