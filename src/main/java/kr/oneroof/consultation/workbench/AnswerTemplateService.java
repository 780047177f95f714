package kr.oneroof.consultation.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;

/** Building blocks for answers (답변 서식). */
@Repository
@Transactional
public class AnswerTemplateService {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AnswerTemplateService(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** A template was written, changed or retired; {@code what} is the tail of the action. */
    record TemplateKept(UUID id, String what) implements Audited {
        @Override
        public String action() {
            return "consultation.template-" + what;
        }

        @Override
        public String subject() {
            return id.toString();
        }
    }

    /** Those in use, by name. */
    public List<AnswerTemplate> all() {
        return database.sql("select * from answer_template where not retired order by name")
                .query(AnswerTemplateService::template)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none, or it is retired */
    public AnswerTemplate require(UUID id) {
        return database.sql("select * from answer_template where id = ? and not retired")
                .param(id)
                .query(AnswerTemplateService::template)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one in use has this name; so does change */
    public UUID add(Wording wording) {
        var id = UUID.randomUUID();
        database.sql("insert into answer_template (id, category, name, body) values (?, ?, ?, ?)")
                .params(id, wording.category().name(), wording.name(), wording.body())
                .update();
        events.publishEvent(new TemplateKept(id, "added"));
        return id;
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void change(UUID id, long version, Wording wording) {
        var changed = database.sql("""
                        update answer_template set category = ?, name = ?, body = ?, version = version + 1
                        where id = ? and version = ? and not retired""")
                .params(wording.category().name(), wording.name(), wording.body(), id, version)
                .update();
        if (changed == 0) {
            require(id);
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new TemplateKept(id, "changed"));
    }

    /** Takes it out of use; answers made from it stay. */
    public void retire(UUID id) {
        if (database.sql("update answer_template set retired = true where id = ? and not retired")
                        .param(id)
                        .update()
                == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new TemplateKept(id, "retired"));
    }

    private static AnswerTemplate template(ResultSet row, int index) throws SQLException {
        return new AnswerTemplate(
                row.getObject("id", UUID.class),
                new Wording(Category.valueOf(row.getString("category")), row.getString("name"), row.getString("body")),
                row.getLong("version"));
    }

    /** What is written in one. */
    public record Wording(Category category, String name, String body) {}

    /** One with its version. */
    public record AnswerTemplate(UUID id, Wording wording, long version) {
        /** The text for this case. */
        public String filledFor(CaseView.Content facts) {
            return wording.body()
                    .replace("{number}", facts.number().value())
                    .replace("{company}", facts.company())
                    .replace("{title}", facts.title());
        }
    }
}
