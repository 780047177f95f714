package kr.oneroof.consultation.workbench;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.ConsentService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;

/** What staff should know before they pass a case to an agency outside (이송). */
@Component
public class CaseTransferQueries {
    private final RequestFileService files;
    private final ConsentService consents;
    private final JdbcClient database;

    CaseTransferQueries(RequestFileService files, ConsentService consents, JdbcClient database) {
        this.files = files;
        this.consents = consents;
        this.database = database;
    }

    /** The agencies that are offered. */
    @Transactional(readOnly = true)
    public List<String> agencies() {
        return database.sql("select name from outside_agency where not retired order by name")
                .query(String.class)
                .list();
    }

    /**
     * Whether the applicant agreed in general that others get data; nobody can have agreed for a caller without an
     * account.
     */
    @Transactional(readOnly = true)
    public boolean isConsentGiven(RequestNumber number) {
        var applicant = files.require(number).applicant();
        return applicant != null && consents.isGiven(applicant, ConsentPurpose.THIRD_PARTY);
    }
}
