package kr.oneroof.consultation.relation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** One answer to many cases: each in a transaction of its own, so that one that cannot take it stops no other. */
@Service
public class CommonAnswerService {
    private final CaseService service;
    private final CaseAccess access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;
    private final TransactionTemplate own;

    CommonAnswerService(
            CaseService service,
            CaseAccess access,
            JdbcClient database,
            ApplicationEventPublisher events,
            SeoulClock clock,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.access = access;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
    }

    /** What became of the answer at one case. */
    public enum Result {
        SENT,
        CHANGED,
        REFUSED;

        public String messageKey() {
            return "relation.common.result." + name();
        }
    }

    /** An answer as understood from the form; the same key twice is one answer. */
    public record Answer(UUID key, UUID difficulty, PersonId by, String text) {}

    /** A case and what became of the answer there. */
    public record Reply(RequestNumber number, Result result) {}

    /**
     * Only cases that belong to the common difficulty and that the actor may read get it, each as the version that was
     * on the screen.
     *
     * @return how many cases got it now
     */
    public long send(Answer answer, List<CaseVersion> cases) {
        if (!Boolean.TRUE.equals(own.execute(status -> isNew(answer)))) {
            return 0;
        }
        return cases.stream()
                .filter(seen -> belongs(answer.difficulty(), seen.number()))
                .filter(seen -> access.isReadable(seen.number()))
                .filter(seen -> sendTo(answer, seen) == Result.SENT)
                .count();
    }

    /** What became of the newest answer, case by case. */
    public List<Reply> latest(UUID difficulty) {
        return database.sql("""
                        select number, result from common_difficulty_reply where answer_id = (
                            select id from common_difficulty_answer where difficulty_id = ? order by at desc limit 1)
                        order by number""")
                .param(difficulty)
                .query((row, index) ->
                        new Reply(new RequestNumber(row.getString("number")), Result.valueOf(row.getString("result"))))
                .list();
    }

    private boolean isNew(Answer answer) {
        var added = database.sql("""
                        insert into common_difficulty_answer (id, difficulty_id, author_id, at, body)
                        values (?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        answer.key(),
                        answer.difficulty(),
                        answer.by().value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        answer.text())
                .update();
        if (added == 1) {
            events.publishEvent(new RelationEvent.Common(answer.difficulty(), "answered", ""));
        }
        return added == 1;
    }

    private Result sendTo(Answer answer, CaseVersion seen) {
        try {
            own.executeWithoutResult(status -> {
                service.answer(seen, answer.by(), answer.text(), List.of());
                keep(answer, seen, Result.SENT);
            });
            return Result.SENT;
        } catch (ChangedMeanwhile _) {
            return refused(answer, seen, Result.CHANGED);
        } catch (TransitionRefused _) {
            return refused(answer, seen, Result.REFUSED);
        }
    }

    private Result refused(Answer answer, CaseVersion seen, Result result) {
        own.executeWithoutResult(status -> keep(answer, seen, result));
        return result;
    }

    private void keep(Answer answer, CaseVersion seen, Result result) {
        database.sql("insert into common_difficulty_reply (answer_id, number, result) values (?, ?, ?)")
                .params(answer.key(), seen.number().value(), result.name())
                .update();
    }

    private boolean belongs(UUID difficulty, RequestNumber number) {
        return database.sql("""
                        select exists (select from common_difficulty_member
                                       where difficulty_id = ? and number = ? and left_at is null)""")
                .params(difficulty, number.value())
                .query(Boolean.class)
                .single();
    }
}
