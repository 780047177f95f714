package kr.oneroof.consultation.desk;

import java.util.List;
import java.util.UUID;

import kr.oneroof.consultation.Category;

/** Building blocks for answers (답변 서식). */
public interface AnswerTemplates {
    /** Those in use, by name. */
    List<AnswerTemplate> all();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none, or it is retired */
    AnswerTemplate require(UUID id);

    /** @throws org.springframework.dao.DuplicateKeyException when another one in use has this name; so does change */
    UUID add(Wording wording);

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    void change(UUID id, long version, Wording wording);

    /** Takes it out of use; answers made from it stay. */
    void retire(UUID id);

    /** What is written in one. */
    record Wording(Category category, String name, String body) {}

    /** One with its version. */
    record AnswerTemplate(UUID id, Wording wording, long version) {
        /** The text for this case. */
        public String filledFor(CaseFile.Facts facts) {
            return wording.body()
                    .replace("{number}", facts.number().value())
                    .replace("{company}", facts.company())
                    .replace("{title}", facts.title());
        }
    }
}
