package kr.oneroof.consultation.casebook;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;

/** The articles, whoever may read them. */
interface ArticleRepository extends Repository<Article, UUID> {
    /** Locks the row: two verbs on one article come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Article> findById(UUID id);

    Optional<Article> findBySubmission(UUID submission);

    <S extends Article> S saveAndFlush(S article);

    default Article require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
