package kr.oneroof.finance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.FileId;
import kr.oneroof.finance.eligibility.Evidence;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.eligibility.LendingRule;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * What an application's decision rests on: each rule with its result, and what is missing of the papers. One list for
 * the reviewer, for whoever decides, for the paper of the decision and for the record; what was looked at by somebody
 * who stepped aside later does not count.
 */
@Repository
@Transactional(readOnly = true)
public class RequirementQueries {
    private static final String LOOKED_AT = """
            select f.rule, f.result, f.found_at, t.holds, t.ticked_at, coalesce(t.paper, '') as paper, coalesce(p.name, '') as name
            from loan_eligibility_finding f
            left join lateral (select * from loan_tick t where t.number = f.number and t.rule = f.rule
                and not exists (select from loan_recusal r where r.number = t.number and r.person_id = t.ticked_by)
                order by t.serial desc limit 1) t on true
            left join person p on p.id = t.ticked_by
            where f.number = ?""";

    private final JdbcClient database;

    RequirementQueries(JdbcClient database) {
        this.database = database;
    }

    /** In the order of the rules; empty for applications of which nothing was kept. */
    public List<Requirement> of(RequestNumber number) {
        var order = LendingRule.all().stream().map(LendingRule::code).toList();
        var filed = filed(number);
        return database
                .sql(LOOKED_AT)
                .param(number.value())
                .query((row, index) -> requirement(row, filed))
                .list()
                .stream()
                .sorted(Comparator.comparing(one -> order.indexOf(one.rule())))
                .toList();
    }

    /** What is missing now: required papers, and papers for what was found to hold by hand. */
    public List<String> missing(RequestNumber number) {
        var filed = filed(number).keySet();
        var listed = new ArrayList<String>();
        var missing = new ArrayList<String>();
        database.sql(
                        "select p.kind, p.required from loan_programme_paper p join loan_application a on a.programme_id = p.programme_id"
                                + " where a.number = ? order by p.place")
                .param(number.value())
                .query((row, index) -> {
                    listed.add(row.getString("kind"));
                    return row.getBoolean("required")
                            && !filed.contains(row.getString("kind"))
                            && missing.add(Waiver.paper(row.getString("kind")));
                })
                .list();
        of(number).stream()
                .filter(one -> one.byHand()
                        && one.result() == Finding.Result.PASS
                        && one.papers().isEmpty()
                        && Evidence.of(one.rule()).stream().anyMatch(listed::contains))
                .forEach(one -> missing.add(Waiver.check(one.rule())));
        return missing;
    }

    /** Whether the opinion that waits for a decision is of somebody who stepped aside since. */
    boolean isReviewerAside(RequestNumber number) {
        return database.sql("""
                        select exists (select from loan_application a join loan_recusal r on r.number = a.number and r.person_id = a.reviewed_by
                            where a.number = ? and a.state = 'PROPOSED')""").param(number.value()).query(Boolean.class).single();
    }

    private Map<String, FileId> filed(RequestNumber number) {
        var all = new HashMap<String, FileId>();
        database.sql(
                        "select distinct on (kind) kind, file_id from loan_paper where number = ? order by kind, added_at, file_id")
                .param(number.value())
                .query((row, index) -> all.put(row.getString(1), new FileId(row.getObject(2, UUID.class))))
                .list();
        return all;
    }

    private static Requirement requirement(ResultSet row, Map<String, FileId> filed) throws SQLException {
        var found = Finding.Result.valueOf(row.getString("result"));
        var byHand = found == Finding.Result.MANUAL;
        var holds = row.getObject("holds", Boolean.class);
        var result = byHand && holds != null ? (holds ? Finding.Result.PASS : Finding.Result.FAIL) : found;
        return new Requirement(
                row.getString("rule"),
                result,
                byHand,
                row.getString("name"),
                seoul(row, byHand ? "ticked_at" : "found_at"),
                papers(row.getString("rule"), row.getString("paper"), filed));
    }

    /** The one that was named; else those that prove it by themselves. */
    private static List<Requirement.Paper> papers(String rule, String named, Map<String, FileId> filed) {
        var kinds = named.isEmpty()
                ? Evidence.of(rule).stream().filter(filed::containsKey).toList()
                : List.of(named);
        return kinds.stream()
                .map(kind -> new Requirement.Paper(kind, filed.get(kind)))
                .toList();
    }

    private static @Nullable LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), SeoulClock.SEOUL);
    }
}
