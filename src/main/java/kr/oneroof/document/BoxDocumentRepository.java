package kr.oneroof.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** The rows of the boxes. */
@Repository
class BoxDocumentRepository {
    private static final String ADD = """
            insert into company_document (id, company_id, kind, file_id, valid_from, valid_to, added_by, added_at)
            values (:id, :company, :kind, :file, :validFrom, :validTo, :by, :at)
            on conflict (file_id) do nothing
            """;
    private static final String REPLACE = """
            update company_document set replaced_by = :newer
            where id = :older and company_id = :company and replaced_by is null
            """;

    private final JdbcClient jdbc;

    BoxDocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param files the cards of the box's files */
    List<BoxDocument> of(CompanyId company, List<StoredFileView> files) {
        Map<FileId, StoredFileView> cards =
                files.stream().collect(Collectors.toMap(StoredFileView::id, Function.identity()));
        return jdbc.sql("select * from company_document where company_id = ? order by kind, added_at desc, id desc")
                .param(company.value())
                .query((row, number) -> document(row, cards))
                .list();
    }

    /** @return false when this upload lies in the box already */
    boolean add(UUID id, CompanyId company, NewBoxDocument paper, PersonId by, Instant at) {
        return jdbc.sql(ADD)
                        .param("id", id)
                        .param("company", company.value())
                        .param("kind", paper.kind().name())
                        .param("file", paper.upload().value())
                        .param("validFrom", paper.validFrom())
                        .param("validTo", paper.lastDay())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    UUID holding(FileId file) {
        return jdbc.sql("select id from company_document where file_id = ?")
                .param(file.value())
                .query(UUID.class)
                .single();
    }

    /** @return false when it has been replaced already */
    boolean replace(UUID older, UUID newer, CompanyId company) {
        return jdbc.sql(REPLACE)
                        .param("older", older)
                        .param("newer", newer)
                        .param("company", company.value())
                        .update()
                == 1;
    }

    private static BoxDocument document(ResultSet row, Map<FileId, StoredFileView> cards) throws SQLException {
        var file = new FileId(row.getObject("file_id", UUID.class));
        return new BoxDocument(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(cards.get(file)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("replaced_by") != null);
    }
}
