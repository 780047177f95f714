package kr.oneroof.consultation.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseMergeService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Merges duplicates into the case that leads (병합), and takes a merge back for 30 days. */
@Service
@Transactional
public class MergeService {
    private final CaseMergeService merging;
    private final MergeRepository merges;
    private final JdbcClient database;
    private final CaseAccess access;
    private final SeoulClock clock;

    MergeService(
            CaseMergeService merging,
            MergeRepository merges,
            JdbcClient database,
            CaseAccess access,
            SeoulClock clock) {
        this.merging = merging;
        this.merges = merges;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Other open cases of the same company, by number with their titles: what this one can be merged into. */
    @Transactional(readOnly = true)
    public Map<String, String> candidates(RequestNumber number) {
        var found = new LinkedHashMap<String, String>();
        access.bind(database.sql("""
                        select c.number, c.title from consultation_case own
                        join consultation_case c on c.company_id = own.company_id and c.number <> own.number
                        join request_file f on f.number = c.number and f.closed_at is null
                        where own.number = :number and %s
                        order by c.filed_at desc, c.number desc limit 50""".formatted(Confidentiality.READABLE)))
                .param("number", number.value())
                .query(row -> {
                    found.put(row.getString("number"), row.getString("number") + " " + row.getString("title"));
                });
        return found;
    }

    /** @throws kr.oneroof.kernel.TransitionRefused when either case is over or the companies differ */
    public void merge(CaseVersion seen, RequestNumber leading, String reason, PersonId by) {
        var before = merging.merge(seen, leading, reason);
        merges.add(new Merge(UUID.randomUUID(), seen.number(), leading, before, reason, clock.instant()), by);
    }

    /**
     * Takes back the merge of this case alone: what was merged into it stays in it.
     *
     * @throws Merge.UndoTooLate after 30 days
     * @throws ChangedMeanwhile when it is not merged (any more)
     */
    public void undo(CaseVersion seen, String why, PersonId by) {
        var merge = merges.of(seen.number()).orElseThrow(ChangedMeanwhile::new);
        merge.requireUndoable(clock);
        merging.takeBack(seen, merge.leading(), merge.before(), why);
        merges.takeBack(merge, by, why, clock.instant());
    }

    /** @throws NotOnFile when it is not merged */
    @Transactional(readOnly = true)
    public Merge require(RequestNumber merged) {
        return merges.of(merged).orElseThrow(NotOnFile::new);
    }

    /** What this case carries on, first merged first. */
    @Transactional(readOnly = true)
    public List<Merge> into(RequestNumber leading) {
        return merges.into(leading);
    }
}
