package kr.oneroof.document.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** The rows of papers. */
@Repository
class IssuedPaperRepository {
    private static final String READ = """
            select p.id, p.kind, p.year, p.serial, p.code, p.subject, p.holder, p.issued_at, p.sha256, r.reason
            from issued_paper p left join revoked_paper r on r.paper_id = p.id
            """;

    private final JdbcClient database;

    IssuedPaperRepository(JdbcClient database) {
        this.database = database;
    }

    /** The next number of a kind; who asks holds the counter until the transaction ends, so that no number is lost. */
    int next(String kind, int year) {
        return database.sql("""
                        insert into paper_counter values (?, ?, 1)
                        on conflict (kind, year) do update set last = paper_counter.last + 1 returning last""").params(kind, year).query(Integer.class).single();
    }

    IssuedPaper add(IssuedPaper paper, int serial, @Nullable CompanyId company, byte[] content) {
        var sha256 = sha256(content);
        database.sql("""
                        insert into issued_paper (id, kind, year, serial, code, subject, company_id, holder, content, sha256,
                            issued_at)
                        values (:id, :kind, :year, :serial, :code, :subject, :company, :holder, :content, :sha256, :at)""")
                .param("id", paper.id())
                .param("kind", paper.kind())
                .param("year", paper.issuedAt().getYear())
                .param("serial", serial)
                .param("code", paper.code())
                .param("subject", paper.subject())
                .param("company", company == null ? null : company.value(), Types.OTHER)
                .param("holder", paper.holder())
                .param("content", content)
                .param("sha256", sha256)
                .param("at", paper.issuedAt().atZone(SeoulClock.SEOUL).toOffsetDateTime())
                .update();
        return new IssuedPaper(
                paper.id(),
                paper.kind(),
                paper.serial(),
                paper.code(),
                paper.subject(),
                paper.holder(),
                paper.issuedAt(),
                sha256,
                null);
    }

    boolean revoke(UUID paper, String reason, Instant at) {
        return database.sql("insert into revoked_paper values (?, ?, ?) on conflict do nothing")
                        .params(paper, reason, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<IssuedPaper> find(UUID paper) {
        return database.sql(READ + "where p.id = ?")
                .param(paper)
                .query(IssuedPaperRepository::paper)
                .optional();
    }

    Optional<IssuedPaper> findByCode(String code) {
        return database.sql(READ + "where p.code = ?")
                .param(code)
                .query(IssuedPaperRepository::paper)
                .optional();
    }

    List<IssuedPaper> of(String subject) {
        return database.sql(READ + "where p.subject = ? order by p.issued_at, p.id")
                .param(subject)
                .query(IssuedPaperRepository::paper)
                .list();
    }

    byte[] content(UUID paper) {
        return database.sql("select content from issued_paper where id = ?")
                .param(paper)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private static IssuedPaper paper(ResultSet row, int index) throws SQLException {
        var reason = row.getString("reason");
        return new IssuedPaper(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                "%d-%06d".formatted(row.getInt("year"), row.getInt("serial")),
                row.getString("code"),
                row.getString("subject"),
                row.getString("holder"),
                LocalDateTime.ofInstant(
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(), SeoulClock.SEOUL),
                row.getString("sha256"),
                reason == null ? null : "document.paper.revoked." + reason);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
