package kr.oneroof.requestfile;

import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What a company has open, of all services; for desks that serve a company on the telephone. */
@Repository
@Transactional(readOnly = true)
public class OpenRequestQueries {
    private final JdbcClient database;
    private final RequestFileService files;

    OpenRequestQueries(JdbcClient database, RequestFileService files) {
        this.database = database;
        this.files = files;
    }

    /** The earliest due first, 30 at most. */
    public List<RequestFileView> of(CompanyId company) {
        var numbers =
                database.sql("""
                        select number from request_file where company_id = ? and closed_at is null
                        order by received_at desc, number desc limit 30""").param(company.value()).query(String.class).list();
        return files.views(numbers.stream().map(RequestNumber::new).toList()).values().stream()
                .sorted(Comparator.comparing(RequestFileView::dueAt)
                        .thenComparing(file -> file.number().value()))
                .toList();
    }
}
