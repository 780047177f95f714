package kr.oneroof.consultation.relation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseSplitService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Splits cases that hold two matters (분리), and remembers which came from which. */
@Service
@Transactional
public class SplitService {
    private final CaseSplitService splitting;
    private final JdbcClient database;
    private final SeoulClock clock;

    SplitService(CaseSplitService splitting, JdbcClient database, SeoulClock clock) {
        this.splitting = splitting;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The same submission again answers with the same case.
     *
     * @throws NotOnFile when the submission had opened something else
     */
    public RequestNumber split(CaseVersion seen, CaseSplitService.Part part, PersonId by) {
        var opened = splitting.split(seen, part);
        var number = opened.number();
        if (opened.fresh()) {
            database.sql("insert into consultation_split (number, whole, split_by, at) values (?, ?, ?, ?)")
                    .params(
                            number.value(),
                            seen.number().value(),
                            by.value(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return wholeOf(number)
                .filter(seen.number()::equals)
                .map(whole -> number)
                .orElseThrow(NotOnFile::new);
    }

    /** The case that this one was a part of. */
    @Transactional(readOnly = true)
    public Optional<RequestNumber> wholeOf(RequestNumber number) {
        return database.sql("select whole from consultation_split where number = ?")
                .param(number.value())
                .query(String.class)
                .optional()
                .map(RequestNumber::new);
    }

    /** What was split off this case, oldest first. */
    @Transactional(readOnly = true)
    public List<RequestNumber> partsOf(RequestNumber whole) {
        return database
                .sql("select number from consultation_split where whole = ? order by at, number")
                .param(whole.value())
                .query(String.class)
                .list()
                .stream()
                .map(RequestNumber::new)
                .toList();
    }
}
