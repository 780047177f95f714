package kr.oneroof.consultation.desk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.Seen;
import kr.oneroof.identity.ConsentPurpose;
import kr.oneroof.identity.Consents;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFiles;

/**
 * Passing a case to an agency outside (이송). Its data goes along, so either the applicant consented to that
 * (개인정보 보호법 제17조) or a law says so, and then the history names the law.
 */
@Service
@Transactional
public class Transfers {
    private final CaseWork work;
    private final RequestFiles files;
    private final Consents consents;
    private final JdbcClient database;

    Transfers(CaseWork work, RequestFiles files, Consents consents, JdbcClient database) {
        this.work = work;
        this.files = files;
        this.consents = consents;
        this.database = database;
    }

    /** Neither a consent is on record nor was a law named. */
    public static class ConsentMissing extends RuntimeException {
    }

    /** The agencies that are offered. */
    @Transactional(readOnly = true)
    public List<String> agencies() {
        return database.sql("select name from outside_agency where not retired order by name")
                .query(String.class).list();
    }

    /** Whether the applicant agreed that others get the data; nobody can have agreed for a caller without an account. */
    @Transactional(readOnly = true)
    public boolean isConsentGiven(RequestNumber number) {
        var applicant = files.require(number).applicant();
        return applicant != null && consents.isGiven(applicant, ConsentPurpose.THIRD_PARTY);
    }

    /**
     * @param law the law that allows it; empty when the consent does
     * @throws ConsentMissing when neither allows it
     */
    public void transfer(Seen seen, String agency, String reason, String law) {
        if (law.isEmpty() && !isConsentGiven(seen.number())) {
            throw new ConsentMissing();
        }
        work.transfer(seen, agency, law.isEmpty() ? reason : reason + " [" + law + "]");
    }
}
